// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/start/frontdoor.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QWidget>

namespace zhuke::widgets {

// Progress while the demo company is made, then its people to sign in as.
class DemoPage : public QWidget
{
    Q_OBJECT
public:
    explicit DemoPage(QWidget *parent = nullptr);

    void begin();
    void setProgress(int done, int total);
    void setAccounts(const std::vector<presentation::DemoAccount> &accounts);

signals:
    void chosen(const zhuke::presentation::DemoAccount &account);
    void backWanted();

private:
    void choose();

    QLabel *m_words;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    QPushButton *m_enter;
    std::vector<presentation::DemoAccount> m_accounts;
};

} // namespace zhuke::widgets
