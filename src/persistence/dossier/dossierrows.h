// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier/dossier.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

[[nodiscard]] std::optional<domain::Dossier> readDossier(Database &database, domain::DossierId id);
// By quarter, oldest first.
[[nodiscard]] std::vector<domain::Dossier> readDossiersOf(Database &database,
                                                          domain::ClientId client);
[[nodiscard]] Binds dossierColumns(const domain::Dossier &dossier);
void writeDossierLists(Database &database, domain::DossierId id, const domain::Dossier &dossier);

} // namespace zhuke::persistence
