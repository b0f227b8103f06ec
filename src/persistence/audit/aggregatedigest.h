// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "persistence/sql/database.h"

#include <QByteArray>
#include <QStringList>

namespace zhuke::persistence {

// Digests of whole aggregates as they stand in their rows: the head row, then every row that
// belongs to it, in order, each value with its column's name, sealed values unopened. Columns made
// from others (search text, keys, summaries) are left out, and so is what is NULL, so that a column
// a later version adds changes no digest.

// The kinds there are, and the head table of each.
[[nodiscard]] QStringList aggregateKinds();
[[nodiscard]] QLatin1StringView headTableOf(QStringView kind); // empty for no kind of ours

// An empty one when the aggregate is gone.
[[nodiscard]] QByteArray aggregateDigest(Database &database, const domain::AggregateRef &item);

} // namespace zhuke::persistence
