// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/workplace.h"
#include "widgets/common/appearance.h"
#include "widgets/common/widgetdialogs.h"

#include <QLabel>
#include <QMainWindow>
#include <QStackedWidget>

namespace zhuke::widgets {

class ArchivePage;
class ClientsPage;
class MainMenus;
class NavigationRail;
class Page;
class SearchBox;
class VisitsPage;

// The frame: navigation, search, menus, status; the pages do the rest.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const presentation::Workplace &workplace,
               Appearance &appearance,
               QWidget *parent = nullptr);
    ~MainWindow() override;

signals:
    void lockWanted();
    void lockTimeChanged();
    void signOutWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    [[nodiscard]] QWidget *buildTop();
    void buildStatus();
    void connectPages();
    void connectMenus();
    void showPage(int page);
    [[nodiscard]] Page *currentPage() const;
    void openHit(const domain::SearchHit &hit);
    void openClient(domain::ClientId client);
    void openVisit(domain::VisitId visit);
    void recordVisit(std::optional<domain::ClientId> client);
    void exportClients();
    void archive(domain::ClientId client);
    void signOut();
    void about();
    void fail(const domain::Error &error);
    void showActivity(presentation::Lane lane, int count);

    const presentation::Workplace &m_workplace;
    Appearance &m_appearance;
    WidgetDialogs m_dialogs;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    SearchBox *m_search;
    MainMenus *m_menus;
    ClientsPage *m_clients = nullptr;
    VisitsPage *m_visits = nullptr;
    ArchivePage *m_archive = nullptr;
    QLabel *m_activity;
    bool m_isLeaving = false; // asked already
};

} // namespace zhuke::widgets
