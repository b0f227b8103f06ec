// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/organisation.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// Units and users in the order they were made.
[[nodiscard]] std::vector<domain::Unit> readUnits(Database &database);
[[nodiscard]] std::vector<domain::User> readUsers(Database &database);
[[nodiscard]] std::vector<domain::User> readUsersNamed(Database &database, const QString &name);
[[nodiscard]] std::optional<domain::User> readUserByLogin(Database &database, const QString &login);

} // namespace zhuke::persistence
