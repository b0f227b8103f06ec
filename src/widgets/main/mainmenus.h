// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/settings.h"
#include "widgets/common/appearance.h"

#include <QMenu>
#include <QMenuBar>

namespace zhuke::widgets {

// The menus with their shortcuts; what they mean is the window's matter.
class MainMenus : public QObject
{
    Q_OBJECT
public:
    MainMenus(QMenuBar &bar, bool mayAddClient);

    void addPages(const QStringList &pages);
    void addAppearance(presentation::Settings &settings, Appearance &appearance);
    void addLockTime(presentation::Settings &settings);
    // 新建, which the top line shows, too.
    [[nodiscard]] QMenu *newMenu() const { return m_new; }

signals:
    void recordWanted();
    void clientWanted();
    void saveWanted();
    void lockWanted();
    void lockTimeChanged();
    void signOutWanted();
    void quitWanted();
    void filterWanted();
    void searchWanted();
    void refreshWanted();
    void pageWanted(int page);
    void aboutWanted();

private:
    using Signal = void (MainMenus::*)();

    void add(QMenu *menu,
             const QString &text,
             const char *iconName,
             const QKeySequence &keys,
             Signal wanted);

    QMenu *m_new;
    QMenu *m_view = nullptr;
};

} // namespace zhuke::widgets
