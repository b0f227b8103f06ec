// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/mainmenus.h"

#include "widgets/common/icons.h"

#include <QActionGroup>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

MainMenus::MainMenus(QMenuBar &bar, bool mayAddClient)
    : QObject(&bar)
    , m_new(new QMenu(tr("新建"), &bar))
{
    add(m_new, tr("记一次联系…"), "zhuke-visits", QKeySequence::New, &MainMenus::recordWanted);
    if (mayAddClient) {
        add(m_new,
            tr("新建客户…"),
            "list-add",
            Qt::CTRL | Qt::SHIFT | Qt::Key_N,
            &MainMenus::clientWanted);
    }
    QMenu *file = bar.addMenu(tr("文件(&F)"));
    file->addMenu(m_new);
    add(file, tr("保存"), "document-save", QKeySequence::Save, &MainMenus::saveWanted);
    file->addSeparator();
    add(file, tr("锁定"), "system-lock-screen", Qt::CTRL | Qt::Key_L, &MainMenus::lockWanted);
    add(file, tr("退出登录"), "system-log-out", {}, &MainMenus::signOutWanted);
    add(file, tr("退出"), "application-exit", QKeySequence::Quit, &MainMenus::quitWanted);

    QMenu *edit = bar.addMenu(tr("编辑(&E)"));
    add(edit, tr("筛选"), "view-filter", QKeySequence::Find, &MainMenus::filterWanted);
    add(edit, tr("全局搜索"), "edit-find", Qt::CTRL | Qt::Key_K, &MainMenus::searchWanted);

    m_view = bar.addMenu(tr("视图(&V)"));
    add(m_view, tr("刷新"), "view-refresh", QKeySequence::Refresh, &MainMenus::refreshWanted);

    QMenu *help = bar.addMenu(tr("帮助(&H)"));
    add(help, tr("关于筑客"), "help-about", {}, &MainMenus::aboutWanted);
}

void MainMenus::add(
    QMenu *menu, const QString &text, const char *iconName, const QKeySequence &keys, Signal wanted)
{
    QAction *action = menu->addAction(icon(iconName), text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, wanted);
}

void MainMenus::addPages(const QStringList &pages)
{
    QAction *first = m_view->actions().constFirst();
    for (int page = 0; page < pages.size(); ++page) {
        auto *action = new QAction(pages.at(page), m_view);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)));
        connect(action, &QAction::triggered, this, [this, page] { emit pageWanted(page); });
        m_view->insertAction(first, action);
    }
    m_view->insertSeparator(first);
}

void MainMenus::addAppearance(presentation::Settings &settings, Appearance &appearance)
{
    QMenu *menu = m_view->addMenu(tr("外观"));
    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, QString>> choices{
        {u"system"_s, tr("跟随系统")}, {u"light"_s, tr("浅色")}, {u"dark"_s, tr("深色")}};
    for (const auto &choice : choices) {
        QAction *action = menu->addAction(choice.second);
        action->setCheckable(true);
        action->setChecked(choice.first == settings.appearance());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [&settings, &appearance, name = choice.first] {
            settings.setAppearance(name);
            appearance.apply(name);
        });
    }
}

void MainMenus::addLockTime(presentation::Settings &settings)
{
    QMenu *menu = m_view->addMenu(tr("自动锁定"));
    auto *group = new QActionGroup(this);
    for (const int minutes : {5, 10, 30, 60, 0}) {
        QAction *action =
            menu->addAction(minutes == 0 ? tr("从不") : tr("闲置 %1 分钟后").arg(minutes));
        action->setCheckable(true);
        action->setChecked(minutes == settings.lockMinutes());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &settings, minutes] {
            settings.setLockMinutes(minutes);
            emit lockTimeChanged();
        });
    }
}

} // namespace zhuke::widgets
