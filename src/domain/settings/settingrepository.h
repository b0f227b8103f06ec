// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/settingqueries.h"

namespace zhuke::domain {

// Business settings and forms of the office's own: versions are added, never changed or removed.
class SettingRepository : public SettingQueries
{
public:
    [[nodiscard]] virtual Result<void> add(const Setting &setting) = 0;
    // Stored as the form's next version, whatever the version given; answers it.
    [[nodiscard]] virtual Result<int> addForm(const FormVersion &form) = 0;
};

} // namespace zhuke::domain
