// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"

namespace zhuke::presentation {

// One client's file, as the dossier page shows it; loaded anew whenever something was saved.
class ClientFileModel : public QObject
{
    Q_OBJECT
public:
    explicit ClientFileModel(const Workplace &workplace, QObject *parent = nullptr);

    void open(domain::ClientId id);
    void refresh();

    [[nodiscard]] const std::optional<domain::ClientFile> &file() const { return m_file; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const domain::AccessScope &scope() const { return m_scope; }
    [[nodiscard]] bool mayEdit() const;

    // 落实事项 done today.
    void settle(domain::VisitId visit, domain::PromiseId promise);
    // 本季核对无变化
    void verifyForms();
    void moveToTrash();

signals:
    void loaded();
    void failed(const zhuke::domain::Error &error);
    void trashed();

private:
    template <class Call>
    void write(Call call);

    const Workplace &m_workplace;
    domain::AccessScope m_scope;
    QDate m_today;
    std::optional<domain::ClientId> m_id;
    std::optional<domain::ClientFile> m_file;
    Executor::Ticket m_ticket = 0;
};

} // namespace zhuke::presentation
