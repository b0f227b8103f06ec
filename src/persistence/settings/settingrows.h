// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/formversion.h"
#include "domain/settings/setting.h"
#include "persistence/sql/database.h"

#include <vector>

namespace zhuke::persistence {

// The versions that count on a day, by name.
[[nodiscard]] std::vector<domain::Setting> readSettings(Database &database, QDate day);
[[nodiscard]] std::vector<domain::FormVersion> readForms(Database &database, QDate day);

} // namespace zhuke::persistence
