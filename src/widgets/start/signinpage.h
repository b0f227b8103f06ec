// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fieldform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zhuke::widgets {

class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    void begin(const QString &path, const QString &user);
    void setLanguage(const QString &language);
    void setFault(const QString &fault);

signals:
    void wanted(const QString &login, const QString &password);
    void passwordForgotten(const QString &login);
    void fileDamaged();
    void languageChosen(const QString &language);
    void backWanted();

private:
    [[nodiscard]] QPushButton *addHelp(QHBoxLayout &row, const QString &name, const QString &text);
    void submit();

    ToneLabel *m_file;
    FieldForm *m_form;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_language;
};

} // namespace zhuke::widgets
