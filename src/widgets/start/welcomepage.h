// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QWidget>

namespace zhuke::widgets {

// What can be done when nobody has signed in.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &files);

signals:
    void createWanted();
    void openWanted();
    void demoWanted();
    void fileChosen(const QString &path);

private:
    QListWidget *m_recent;
    QWidget *m_recentBox;
};

} // namespace zhuke::widgets
