// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QStringList>

namespace zhuke::application {

// What can be known of a form, its columns and its type before anything is printed, so that a
// setting that could not be printed is refused when it is made.
class FormCheck
{
public:
    virtual ~FormCheck() = default;
    FormCheck() = default;
    FormCheck(const FormCheck &) = delete;
    FormCheck &operator=(const FormCheck &) = delete;

    // The form this is a definition of. Invalid as the reader of the program's own forms says, with
    // the place in the JSON as field; "unknownForm" for a form the program does not print;
    // "unknownName" for a name the form is not filled with.
    [[nodiscard]] virtual domain::Result<QString> definition(const QByteArray &json) const = 0;
    // Whether these optional columns find room on 附件1: Invalid f1_columns "unknownColumn" or
    // "columnsTooWide". An empty definition is the program's own.
    [[nodiscard]] virtual domain::Result<void> columns(const QStringList &names,
                                                       const QByteArray &definition) const = 0;
    // Invalid form_font "fontMissing"; "fontIncomplete" when the family lacks characters
    // the forms need, which are then the detail.
    [[nodiscard]] virtual domain::Result<void> font(const QString &family) const = 0;
    // The program's own definition; NotFound for a form it does not print.
    [[nodiscard]] virtual domain::Result<QByteArray> shipped(const QString &form) const = 0;
    [[nodiscard]] virtual QStringList forms() const = 0;
};

} // namespace zhuke::application
