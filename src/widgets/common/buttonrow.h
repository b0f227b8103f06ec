// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>
#include <QPushButton>
#include <QWidget>

namespace zhuke::widgets {

// The buttons under a form: the way back on the left, what is to be done on the right.
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    QPushButton *addBack(const QString &text);
    // Pressed by Enter.
    QPushButton *addMain(const QString &name, const QString &text);
    QPushButton *addOther(const QString &name, const QString &text);

private:
    QHBoxLayout *m_layout;
};

} // namespace zhuke::widgets
