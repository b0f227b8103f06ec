// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fieldform.h"

#include <QLineEdit>

namespace zhuke::widgets {

// Asked of who signed in with a temporary password or the recovery code; there is no way past it.
class NewPasswordPage : public QWidget
{
    Q_OBJECT
public:
    explicit NewPasswordPage(QWidget *parent = nullptr);

    void begin(const QString &words);
    void setFault(const QString &fault);

signals:
    void wanted(const QString &password);
    void backWanted();

private:
    QLineEdit *addPassword(const QString &name, const QString &label);
    void check();
    void submit();

    ToneLabel *m_words;
    FieldForm *m_form;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
};

} // namespace zhuke::widgets
