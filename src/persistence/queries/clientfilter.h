// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientqueries.h"
#include "persistence/queries/conditions.h"

namespace zhuke::persistence {

// The parts of a client list's SQL that come from what is asked. Tables: client c, client_summary
// s, unit u, app_user m.
inline constexpr QLatin1StringView clientTables(
    "client c LEFT JOIN client_summary s ON s.client_id = c.id "
    "LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN app_user m ON m.id = c.manager_id");

// Only those of them that the SQL names: one that is joined for nothing keeps SQLite from reading
// the order out of an index alone.
[[nodiscard]] QString clientTablesFor(const QString &sql);

// Invalid names the field or value that cannot be compared.
[[nodiscard]] domain::Result<void> addFilter(Conditions &conditions,
                                             const domain::ClientFilter &filter);

} // namespace zhuke::persistence
