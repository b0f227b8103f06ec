// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "presentation/common/dialogs.h"
#include "widgets/common/fieldform.h"

#include <QLineEdit>

namespace zhuke::widgets {

// User, password and the new file for a backup that is to be restored.
class RestorePage : public QWidget
{
    Q_OBJECT
public:
    explicit RestorePage(presentation::Dialogs &dialogs, QWidget *parent = nullptr);

    void suggestUser(const QString &login) { m_user->setText(login); }
    void begin(const QString &backup, const QString &target);
    // Shows what is wrong with a field; false for another error.
    [[nodiscard]] bool takes(const domain::Error &error);

signals:
    void wanted(const QString &login, const QString &password, const QString &target);
    void backWanted();

private:
    void browse();
    void submit();

    presentation::Dialogs &m_dialogs;
    ToneLabel *m_words;
    FieldForm *m_form;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_target;
};

} // namespace zhuke::widgets
