// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/settings/formversion.h"
#include "domain/settings/setting.h"

#include <vector>

namespace zhuke::domain {

// How the company works, as everybody signed in may know it.
class SettingQueries
{
public:
    virtual ~SettingQueries() = default;
    SettingQueries() = default;
    SettingQueries(const SettingQueries &) = delete;
    SettingQueries &operator=(const SettingQueries &) = delete;

    // Of each setting, and of each form, the version that counts on a day; none for one that was
    // never set by then. By name.
    [[nodiscard]] virtual Result<std::vector<Setting>> settings(QDate day) const = 0;
    [[nodiscard]] virtual Result<std::vector<FormVersion>> forms(QDate day) const = 0;
};

} // namespace zhuke::domain
