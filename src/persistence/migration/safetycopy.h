// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "persistence/sql/database.h"

#include <QString>

namespace zhuke::persistence {

// A copy of the whole database beside it, flushed to the disk: a.zhuke.before-0003, or with a
// further number when that is taken. Returns its path.
[[nodiscard]] domain::Result<QString> makeSafetyCopy(Database &database, int beforeMigration);

} // namespace zhuke::persistence
