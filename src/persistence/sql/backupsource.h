// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "domain/common/result.h"
#include "persistence/sql/database.h"

#include <QString>

namespace zhuke::persistence {

// Copies a whole database page by page while others write (decisions 12): SQLite's online backup,
// which Qt does not offer. Inside a reading transaction of `database` the copy is that one state,
// and no writer makes it begin anew. The target is reserved first (see reserveDatabaseFile) and its
// content flushed to the disk, for whoever gives it its name to flush the folder; it is gone again
// when the copy did not come about. Throws SqlError.
[[nodiscard]] domain::Result<void>
copyPages(Database &database, const QString &target, const application::Progress &progress);

} // namespace zhuke::persistence
