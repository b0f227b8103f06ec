// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/settingqueries.h"

#include <QHash>

namespace zhuke::application {

// What the office has decided about the look of its forms.
struct FormStyle
{
    QString font;                            // form_font; empty: the usual chain
    QHash<QString, domain::FormVersion> own; // the office's own versions in force, by form
};

[[nodiscard]] domain::Result<FormStyle> formStyle(const domain::SettingQueries &queries, QDate day);

} // namespace zhuke::application
