// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// A person's rows, for the repository and for the queries.
[[nodiscard]] std::optional<domain::Person>
readPerson(Database &database, domain::PersonId id, const SealedAccess &access);
[[nodiscard]] std::vector<domain::Person>
readPersonsOf(Database &database, domain::ClientId client, const SealedAccess &access);
// By uid, also from the trash.
[[nodiscard]] std::optional<domain::Person>
readAnyPerson(Database &database, const QString &uid, const SealedAccess &access);

[[nodiscard]] Binds personColumns(const domain::Person &person, const application::Sealer &sealer);
void writePersonLists(Database &database,
                      domain::PersonId id,
                      const domain::Person &person,
                      const application::Sealer &sealer);

} // namespace zhuke::persistence
