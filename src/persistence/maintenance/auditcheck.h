// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/maintenance.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

using Findings = std::vector<application::Finding>;

// Every record of the trail recomputed and linked to the one before (decisions 27).
void checkAuditChain(Database &database, Findings &findings);
// Every aggregate as it stands against its last record.
void checkAggregates(Database &database, Findings &findings);

} // namespace zhuke::persistence
