// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/clientspage.h"

#include "widgets/client/newclientdialog.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace zhuke::widgets {

ClientsPage::ClientsPage(const presentation::Workplace &workplace,
                         presentation::Dialogs &dialogs,
                         QWidget *parent)
    : Page(parent)
    , m_workplace(workplace)
    , m_dialogs(dialogs)
    , m_stack(new QStackedWidget(this))
    , m_list(new ClientListView(workplace, this))
    , m_dossier(new DossierView(workplace, dialogs, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_dossier);

    connect(m_list, &ClientListView::opened, this, &ClientsPage::open);
    connect(m_list, &ClientListView::createWanted, this, &ClientsPage::create);
    connect(m_list, &ClientListView::visitWanted, this, &ClientsPage::visitWanted);
    connect(m_list, &ClientListView::exportWanted, this, &ClientsPage::exportWanted);
    connect(m_list, &ClientListView::failed, this, &ClientsPage::failed);
    connect(m_dossier, &DossierView::backWanted, this, &ClientsPage::showList);
    connect(m_dossier, &DossierView::visitWanted, this, &ClientsPage::visitWanted);
    connect(m_dossier, &DossierView::visitOpened, this, &ClientsPage::visitOpened);
    connect(m_dossier, &DossierView::archiveWanted, this, &ClientsPage::archiveWanted);
    connect(m_dossier, &DossierView::failed, this, &ClientsPage::failed);
    connect(m_dossier, &DossierView::saved, this, &ClientsPage::saved);
    connect(m_dossier, &DossierView::merged, this, &ClientsPage::merged);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, [this] {
        if (mayLeave()) {
            showList();
        }
    });
}

ClientsPage::~ClientsPage()
{
    m_list->remember(m_workplace.settings);
}

void ClientsPage::refresh()
{
    m_list->refresh();
    m_dossier->refresh();
}

void ClientsPage::focusFilter()
{
    if (mayLeave()) {
        showList();
        m_list->focusFilter();
    }
}

void ClientsPage::save()
{
    if (client()) {
        m_dossier->save();
    }
}

bool ClientsPage::mayLeave()
{
    return m_stack->currentWidget() == m_list || m_dossier->mayLeave();
}

void ClientsPage::open(domain::ClientId client)
{
    m_dossier->open(client);
    m_stack->setCurrentWidget(m_dossier);
}

void ClientsPage::showList()
{
    m_stack->setCurrentWidget(m_list);
}

std::optional<domain::ClientId> ClientsPage::client() const
{
    return m_stack->currentWidget() == m_dossier ? m_dossier->client() : std::nullopt;
}

void ClientsPage::create()
{
    NewClientDialog dialog(m_workplace, m_dialogs, this);
    connect(&dialog, &NewClientDialog::created, this, [this](domain::ClientId client) {
        emit saved();
        open(client);
    });
    dialog.exec();
}

} // namespace zhuke::widgets
