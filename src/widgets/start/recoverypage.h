// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace zhuke::widgets {

// The recovery code, shown this once.
class RecoveryPage : public QWidget
{
    Q_OBJECT
public:
    explicit RecoveryPage(QWidget *parent = nullptr);

    void setCode(const QString &code);

signals:
    void finished();

private:
    QLineEdit *m_code;
};

} // namespace zhuke::widgets
