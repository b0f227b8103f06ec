// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/mainwindow.h"

#include "widgets/archive/archivepage.h"
#include "widgets/client/clientspage.h"
#include "widgets/client/exportjob.h"
#include "widgets/common/fieldform.h"
#include "widgets/common/icons.h"
#include "widgets/common/screensize.h"
#include "widgets/main/mainmenus.h"
#include "widgets/main/navigationrail.h"
#include "widgets/search/searchbox.h"
#include "widgets/visit/visitdialog.h"
#include "widgets/visit/visitspage.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStatusBar>
#include <QToolButton>

namespace zhuke::widgets {

using presentation::Workplace;
using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Workplace &workplace, Appearance &appearance, QWidget *parent)
    : QMainWindow(parent)
    , m_workplace(workplace)
    , m_appearance(appearance)
    , m_dialogs(*this)
    , m_rail(new NavigationRail(this))
    , m_pages(new QStackedWidget(this))
    , m_search(new SearchBox(workplace, this))
    , m_menus(new MainMenus(
          *menuBar(),
          application::authorise(workplace.session, application::Permission::AddClient)
              .has_value()))
    , m_activity(new QLabel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 — 筑客").arg(workplace.company));
    setWindowIcon(icon("zhuke"));
    setMinimumSize(1024, 640);
    resize(fittingScreen(*this, {1440, 900}));
    auto *central = new QWidget(this);
    auto *line = new QHBoxLayout(central);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildTop());
    buildPages();
    column->addWidget(m_pages, 1);
    line->addLayout(column, 1);
    setCentralWidget(central);
    buildStatus();
    connectPages();
    connectMenus();
    restoreGeometry(workplace.settings.state(objectName()));
    const int last = workplace.settings.lastPage().toInt();
    showPage(last >= 0 && last < m_pages->count() ? last : 0);
    currentPage()->focusFilter(); // one starts by looking for somebody
}

MainWindow::~MainWindow()
{
    m_workplace.settings.setState(objectName(), saveGeometry());
    m_workplace.settings.setLastPage(QString::number(m_pages->currentIndex()));
}

void MainWindow::buildPages()
{
    m_clients = new ClientsPage(m_workplace, m_dialogs, this);
    m_visits = new VisitsPage(m_workplace, this);
    m_archive = new ArchivePage(m_workplace, m_dialogs, this);
    m_rail->addPage(u"navClients"_s, tr("客户"), "zhuke-clients");
    m_rail->addPage(u"navVisits"_s, tr("走访"), "zhuke-visits");
    m_rail->addPage(u"navArchive"_s, tr("档案"), "zhuke-archive");
    for (Page *page : std::initializer_list<Page *>{m_clients, m_visits, m_archive}) {
        m_pages->addWidget(page);
    }
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
}

void MainWindow::connectMenus()
{
    connect(m_menus, &MainMenus::recordWanted, this, [this] {
        recordVisit(currentPage() == m_clients ? m_clients->client() : std::nullopt);
    });
    connect(m_menus, &MainMenus::clientWanted, this, [this] {
        showPage(0);
        m_clients->create();
    });
    connect(m_menus, &MainMenus::saveWanted, this, [this] { currentPage()->save(); });
    connect(m_menus, &MainMenus::lockWanted, this, &MainWindow::lockWanted);
    connect(m_menus, &MainMenus::lockTimeChanged, this, &MainWindow::lockTimeChanged);
    connect(m_menus, &MainMenus::signOutWanted, this, &MainWindow::signOut);
    connect(m_menus, &MainMenus::quitWanted, this, &MainWindow::close);
    connect(m_menus, &MainMenus::filterWanted, this, [this] { currentPage()->focusFilter(); });
    connect(m_menus, &MainMenus::searchWanted, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_menus, &MainMenus::refreshWanted, this, [this] { currentPage()->refresh(); });
    connect(m_menus, &MainMenus::pageWanted, this, &MainWindow::showPage);
    connect(m_menus, &MainMenus::aboutWanted, this, &MainWindow::about);
    m_menus->addPages({tr("客户"), tr("走访"), tr("档案")});
    m_menus->addAppearance(m_workplace.settings, m_appearance);
    m_menus->addLockTime(m_workplace.settings);
}

QWidget *MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    auto *caption = new QLabel(tr("搜索"), top);
    caption->setBuddy(m_search);
    nameAfter(caption->text(), m_search, u"search"_s);
    m_search->setPlaceholderText(tr("客户、人员、项目、走访 (Ctrl+K)"));
    m_search->setMaximumWidth(480);
    connect(m_search, &SearchBox::chosen, this, &MainWindow::openHit);
    auto *create = new QToolButton(top);
    create->setText(tr("新建"));
    create->setObjectName(u"new"_s);
    create->setIcon(icon("list-add"));
    create->setMenu(m_menus->newMenu());
    auto *user = new QToolButton(top);
    user->setText(m_workplace.session.userName);
    user->setObjectName(u"user"_s);
    user->setIcon(icon("user-identity"));
    user->setToolTip(m_workplace.session.unitName);
    auto *userMenu = new QMenu(user);
    connect(userMenu->addAction(icon("system-log-out"), tr("退出登录")),
            &QAction::triggered,
            this,
            &MainWindow::signOut);
    user->setMenu(userMenu);
    for (QToolButton *button : {create, user}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    line->addWidget(caption);
    line->addWidget(m_search, 1);
    line->addStretch();
    line->addWidget(create);
    line->addWidget(user);
    return top;
}

void MainWindow::buildStatus()
{
    auto *database = new QLabel(
        tr("数据库：%1").arg(QFileInfo(m_workplace.databasePath).completeBaseName()), this);
    database->setToolTip(m_workplace.databasePath);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(database);
    statusBar()->addPermanentWidget(m_activity);
    connect(&m_workplace.executor,
            &presentation::Executor::activityChanged,
            this,
            &MainWindow::showActivity);
}

void MainWindow::showActivity(presentation::Lane lane, int count)
{
    if (lane == presentation::Lane::Read) {
        return; // over before it can be read
    }
    if (count == 0) {
        m_activity->clear();
    } else {
        m_activity->setText(lane == presentation::Lane::Write ? tr("正在保存…")
                                                              : tr("后台任务进行中…"));
    }
}

void MainWindow::connectPages()
{
    connect(m_clients, &ClientsPage::visitWanted, this, &MainWindow::recordVisit);
    connect(m_clients, &ClientsPage::visitOpened, this, &MainWindow::openVisit);
    connect(m_clients, &ClientsPage::archiveWanted, this, &MainWindow::archive);
    connect(m_clients, &ClientsPage::exportWanted, this, &MainWindow::exportClients);
    connect(m_clients, &ClientsPage::failed, this, &MainWindow::fail);
    connect(m_clients, &ClientsPage::merged, this, [this](const QStringList &labels) {
        statusBar()->showMessage(
            tr("已保存，别人同时修改的内容也已保留：%1").arg(labels.join(u'、')), 10'000);
    });
    connect(m_clients, &ClientsPage::saved, this, [this] {
        statusBar()->showMessage(tr("已保存"), 3000);
    });
    connect(m_visits, &VisitsPage::visitWanted, this, &MainWindow::recordVisit);
    connect(m_visits, &VisitsPage::visitOpened, this, &MainWindow::openVisit);
    connect(m_visits, &VisitsPage::clientOpened, this, &MainWindow::openClient);
    connect(m_visits, &VisitsPage::failed, this, &MainWindow::fail);
}

void MainWindow::showPage(int page)
{
    if (m_pages->currentIndex() != page && !currentPage()->mayLeave()) {
        m_rail->select(m_pages->currentIndex());
        return;
    }
    m_archive->setSelected(m_clients->selected());
    m_pages->setCurrentIndex(page);
    m_rail->select(page);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::openHit(const domain::SearchHit &hit)
{
    m_search->clear();
    if (hit.kind == domain::SearchKind::Visit) {
        openVisit(domain::VisitId(hit.id));
    } else {
        openClient(hit.client);
    }
}

void MainWindow::openClient(domain::ClientId client)
{
    if (currentPage()->mayLeave()) {
        m_clients->open(client);
        m_pages->setCurrentIndex(0);
        m_rail->select(0);
    }
}

void MainWindow::openVisit(domain::VisitId visit)
{
    VisitDialog dialog(m_workplace, m_dialogs, this);
    dialog.edit(visit);
    if (dialog.exec() == QDialog::Accepted) {
        statusBar()->showMessage(tr("已保存"), 3000);
    }
}

void MainWindow::recordVisit(std::optional<domain::ClientId> client)
{
    VisitDialog dialog(m_workplace, m_dialogs, this);
    dialog.begin(client);
    if (dialog.exec() == QDialog::Accepted) {
        statusBar()->showMessage(tr("已保存"), 3000);
    }
}

void MainWindow::exportClients()
{
    auto *job = new ExportJob(m_workplace, m_dialogs, this);
    job->start(m_clients->filter());
}

void MainWindow::archive(domain::ClientId client)
{
    if (!m_clients->mayLeave()) {
        return;
    }
    showPage(2);
    m_archive->setClient(client, m_clients->openName());
}

void MainWindow::signOut()
{
    if (currentPage()->mayLeave()) {
        m_isLeaving = true;
        emit signOutWanted();
    }
}

void MainWindow::about()
{
    m_dialogs.showMessage(tr("关于筑客"),
                          tr("筑客 %1\n建筑企业大客户管理\n\n自由软件，按 GPL-3.0-or-later 许可。")
                              .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::fail(const domain::Error &error)
{
    m_dialogs.showError(presentation::errorText(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_isLeaving || currentPage()->mayLeave());
}

} // namespace zhuke::widgets
