// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

#include <QAbstractListModel>

namespace zhuke::presentation {

// What the search field finds while one types: clients, persons, projects, visits.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SearchModel(const Workplace &workplace, QObject *parent = nullptr);

    void setText(const QString &text);
    // Only clients, for choosing one.
    void setKind(domain::SearchKind kind) { m_kind = kind; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // One line per hit: kind, title, and where it belongs.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const domain::SearchHit &hit(int row) const
    {
        return m_hits.at(static_cast<std::size_t>(row));
    }

signals:
    // For the text asked last; nothing found is an answer, too.
    void answered(const QString &text);

private:
    void take(const QString &text, domain::Result<std::vector<domain::SearchHit>> hits);

    const Workplace &m_workplace;
    domain::AccessScope m_scope;
    std::optional<domain::SearchKind> m_kind;
    std::vector<domain::SearchHit> m_hits;
    QString m_text;
    Executor::Ticket m_ticket = 0;
};

} // namespace zhuke::presentation
