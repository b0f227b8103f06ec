// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/common/dialogs.h"
#include "presentation/start/frontdoor.h"
#include "widgets/common/fieldform.h"

#include <QLineEdit>

namespace zhuke::widgets {

// Company, first administrator, password twice, and where the file goes.
class NewDatabasePage : public QWidget
{
    Q_OBJECT
public:
    explicit NewDatabasePage(presentation::Dialogs &dialogs, QWidget *parent = nullptr);

    void focusFirst() { m_company->setFocus(); }

signals:
    void wanted(const zhuke::presentation::NewDatabase &database);
    void backWanted();

private:
    void check(const QString &name);
    void submit();
    void browse();
    [[nodiscard]] QLineEdit *addText(const QString &name, const QString &label);

    presentation::Dialogs &m_dialogs;
    FieldForm *m_form;
    QLineEdit *m_company;
    QLineEdit *m_administrator;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
    QLineEdit *m_path;
    bool m_pathIsOwn = false; // typed by the user: no longer follows the company's name
};

} // namespace zhuke::widgets
