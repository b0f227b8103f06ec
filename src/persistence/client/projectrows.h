// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/project.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// A project's rows, for the repository and for the queries.
[[nodiscard]] std::optional<domain::Project> readProject(Database &database, domain::ProjectId id);
[[nodiscard]] std::vector<domain::Project> readProjectsOf(Database &database,
                                                          domain::ClientId client);

[[nodiscard]] Binds projectColumns(const domain::Project &project);
void writeProjectLists(Database &database, domain::ProjectId id, const domain::Project &project);

} // namespace zhuke::persistence
