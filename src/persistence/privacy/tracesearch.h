// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/erasure.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// Where what was erased can still be read.
[[nodiscard]] domain::Traces findTraces(Database &database, const domain::Erasure &erasure);

// Visits and records of the client that lie in the trash and name the person: they go for good.
[[nodiscard]] std::vector<domain::AggregateRef> eraseFromTrash(Database &database,
                                                               const domain::Erasure &erasure);

// Payloads of the trail that speak of the person; answers how many went.
[[nodiscard]] int erasePayloads(Database &database, const domain::Erasure &erasure);

} // namespace zhuke::persistence
