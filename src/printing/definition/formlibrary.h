// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formstyle.h"
#include "printing/definition/formdefinition.h"

#include <map>

namespace zhuke::printing {

// The form definitions by name (f1, f2, …).
class FormLibrary
{
public:
    // Those that come with the program.
    [[nodiscard]] static domain::Result<FormLibrary> builtIn();
    [[nodiscard]] static QStringList builtInForms();
    // The definition as it is written; NotFound with field "form".
    [[nodiscard]] static domain::Result<QByteArray> builtInText(const QString &form);

    void set(FormDefinition definition);
    // The same with the office's own versions in the places of those they replace.
    [[nodiscard]] domain::Result<FormLibrary> with(const application::FormStyle &style) const;

    // NotFound with field "form" for a form that has no definition.
    [[nodiscard]] domain::Result<const FormDefinition *> find(const QString &form) const;
    [[nodiscard]] QStringList forms() const;

private:
    std::map<QString, FormDefinition> m_definitions;
};

} // namespace zhuke::printing
