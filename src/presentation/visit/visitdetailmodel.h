// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/client/factsheet.h"
#include "presentation/common/workplace.h"

namespace zhuke::presentation {

// A promise of the visit that is looked at.
struct VisitPromise
{
    domain::PromiseId id;
    QString text;
    bool isOpen = true;
    bool isOverdue = false;
};

// The visit chosen in the list, in full, with its promises to tick off.
class VisitDetailModel : public QObject
{
    Q_OBJECT
public:
    explicit VisitDetailModel(const Workplace &workplace, QObject *parent = nullptr);

    void show(std::optional<domain::VisitId> visit);
    void refresh();

    [[nodiscard]] std::vector<Fact> facts() const;
    [[nodiscard]] std::vector<VisitPromise> promises() const;

    // Done today; or, with isDone false, open again.
    void settle(domain::PromiseId promise, bool isDone);

signals:
    void changed();
    void failed(const zhuke::domain::Error &error);

private:
    const Workplace &m_workplace;
    std::optional<domain::VisitId> m_id;
    std::optional<domain::Visit> m_visit;
};

} // namespace zhuke::presentation
