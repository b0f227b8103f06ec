// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visit.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// A visit's rows, for the repository and for the queries.
[[nodiscard]] std::optional<domain::Visit> readVisit(Database &database, domain::VisitId id);
// Newest first.
[[nodiscard]] std::vector<domain::Visit> readVisitsOf(Database &database, domain::ClientId client);
[[nodiscard]] domain::Promise promiseOf(const Row &row, const QString &visitUid);

[[nodiscard]] Binds visitColumns(const domain::Visit &visit, const QString &searchText);
void writeVisitLists(Database &database, domain::VisitId id, const domain::Visit &visit);

} // namespace zhuke::persistence
