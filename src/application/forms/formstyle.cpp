// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formstyle.h"

#include "application/settings/companysettings.h"

namespace zhuke::application {

domain::Result<FormStyle> formStyle(const domain::SettingQueries &queries, QDate day)
{
    const auto settings = companySettings(queries, day);
    if (!settings) {
        return domain::failure(settings);
    }
    const auto forms = queries.forms(day);
    if (!forms) {
        return domain::failure(forms);
    }
    FormStyle style;
    style.font = settings->formFont;
    for (const domain::FormVersion &form : *forms) {
        if (!form.isProgramsOwn()) {
            style.own.insert(form.form, form);
        }
    }
    return style;
}

} // namespace zhuke::application
