// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"
#include "widgets/client/clientlistview.h"
#include "widgets/client/dossierview.h"
#include "widgets/main/page.h"

namespace zhuke::widgets {

// 客户: the list, and over it the client that is open.
class ClientsPage : public Page
{
    Q_OBJECT
public:
    ClientsPage(const presentation::Workplace &workplace,
                presentation::Dialogs &dialogs,
                QWidget *parent = nullptr);
    ~ClientsPage() override;

    void refresh() override;
    void focusFilter() override;
    void save() override;
    [[nodiscard]] bool mayLeave() override;

    void open(domain::ClientId client);
    void create();
    void showList();
    // The open client, or nothing on the list.
    [[nodiscard]] std::optional<domain::ClientId> client() const;
    [[nodiscard]] QString openName() const { return m_dossier->clientName(); }
    // As the list is filtered now.
    [[nodiscard]] domain::ClientFilter filter() const { return m_list->model().filter(); }
    [[nodiscard]] std::vector<domain::ClientId> selected() const { return m_list->selected(); }

signals:
    void visitWanted(std::optional<zhuke::domain::ClientId> client);
    void visitOpened(zhuke::domain::VisitId visit);
    void archiveWanted(zhuke::domain::ClientId client);
    void exportWanted();
    void failed(const zhuke::domain::Error &error);
    void saved();
    // With changes that somebody else saved meanwhile.
    void merged(const QStringList &labels);

private:
    const presentation::Workplace &m_workplace;
    presentation::Dialogs &m_dialogs;
    QStackedWidget *m_stack;
    ClientListView *m_list;
    DossierView *m_dossier;
};

} // namespace zhuke::widgets
