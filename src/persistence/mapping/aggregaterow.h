// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/id.h"
#include "domain/common/result.h"
#include "persistence/sql/database.h"

#include <QDateTime>

namespace zhuke::persistence {

// What the head rows of all aggregates share: uid, revision, deleted_at and deleted_by.
struct AggregateRow
{
    const char *table;
    qint64 id;
};

[[nodiscard]] tl::unexpected<domain::Error> notFound(const AggregateRow &row);

// NotFound for one that is in the trash, Conflict for a stale revision.
[[nodiscard]] domain::Result<void>
updateRow(Database &database, const AggregateRow &row, qint64 revision, const Binds &columns);
[[nodiscard]] domain::Result<void> moveRowToTrash(Database &database,
                                                  const AggregateRow &row,
                                                  domain::UserId by,
                                                  const QDateTime &utc);
// Everything needs a uid before it is stored: Invalid, rule "missing".
[[nodiscard]] domain::Result<void> checkUid(const QString &uid);

} // namespace zhuke::persistence
