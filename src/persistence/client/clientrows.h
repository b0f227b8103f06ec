// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/clientsummary.h"
#include "persistence/mapping/childlist.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// A client's rows, for the repository and for the queries.
inline constexpr ChildTable shareholderTable{"shareholder", "client_id"};
inline constexpr ChildTable creditSheetTable{"credit_sheet", "client_id"};
inline constexpr ChildTable formerNumberTable{"former_number", "client_id"};

// Absent when it is gone or in the trash.
[[nodiscard]] std::optional<domain::Client> readClient(Database &database, domain::ClientId id);
[[nodiscard]] domain::ClientSummary readSummary(Database &database, domain::ClientId id);

// The columns of the row itself, and the lists beside it.
[[nodiscard]] Binds clientColumns(const domain::Client &client);
void writeClientLists(Database &database, domain::ClientId id, const domain::Client &client);

} // namespace zhuke::persistence
