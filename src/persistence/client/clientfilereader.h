// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// Everything kept of one client; absent when it is gone or in the trash. The caller has checked
// that the client may be read, and holds the transaction in which it is one state.
[[nodiscard]] std::optional<domain::ClientFile>
readClientFile(Database &database, domain::ClientId id, const SealedAccess &access);

} // namespace zhuke::persistence
