// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QVBoxLayout>
#include <QWidget>

namespace zhuke::widgets {

// Icon and word for every page; exactly one is pressed.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(const QString &name, const QString &text, const char *iconName);
    void select(int page);

signals:
    void chosen(int page);

private:
    QButtonGroup m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace zhuke::widgets
