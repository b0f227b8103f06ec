// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/record.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

[[nodiscard]] std::optional<domain::Record> readRecord(Database &database, domain::RecordId id);
// Newest first.
[[nodiscard]] std::vector<domain::Record> readRecordsOf(Database &database,
                                                        domain::ClientId client);
[[nodiscard]] Binds recordColumns(const domain::Record &record);

} // namespace zhuke::persistence
