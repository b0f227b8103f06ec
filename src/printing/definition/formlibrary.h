// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/formdefinition.h"

#include <map>

namespace zhuke::printing {

// The form definitions by name (f1, f2, …).
class FormLibrary
{
public:
    // Those that come with the program.
    [[nodiscard]] static domain::Result<FormLibrary> builtIn();

    // An office's own version takes the place of the built-in one.
    void set(FormDefinition definition);

    // NotFound with field "form" for a form that has no definition.
    [[nodiscard]] domain::Result<const FormDefinition *> find(const QString &form) const;
    [[nodiscard]] QStringList forms() const;

private:
    std::map<QString, FormDefinition> m_definitions;
};

} // namespace zhuke::printing
