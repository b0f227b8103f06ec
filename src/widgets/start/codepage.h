// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "widgets/common/fieldform.h"

#include <QLineEdit>

namespace zhuke::widgets {

// For a forgotten password: who it is, and the recovery code that the company keeps.
class CodePage : public QWidget
{
    Q_OBJECT
public:
    explicit CodePage(QWidget *parent = nullptr);

    void begin(const QString &login);
    // Shows an error beside the field it is about; false when it is about neither.
    bool takes(const domain::Error &error);

signals:
    void wanted(const QString &login, const QString &code);
    void backWanted();

private:
    void submit();

    FieldForm *m_form;
    QLineEdit *m_user;
    QLineEdit *m_code;
};

} // namespace zhuke::widgets
