// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientqueries.h"
#include "persistence/queries/conditions.h"

namespace zhuke::persistence {

// The clients that the conditions leave, in order: empty values last whichever way, then by name,
// so that the order is always the same. Indexes have the names' and the numbers' order; for every
// other column the clients are read in the order of their names, with the column, and put in order
// here: SQLite's sorter would carry each name's sort key along and takes twice as long.
[[nodiscard]] std::vector<domain::ClientId>
sortedClients(Database &database, const Conditions &conditions, domain::ClientOrder order);

} // namespace zhuke::persistence
