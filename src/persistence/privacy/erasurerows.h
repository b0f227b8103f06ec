// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/privacy/erasure.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// The tombstones as rows. Their texts are sealed and read by the repository alone.
[[nodiscard]] QString selectErasures(const QString &rest);
[[nodiscard]] domain::Erasure erasureOf(const Row &row);

// Newest first.
[[nodiscard]] std::vector<domain::Erasure> readErasures(Database &database);

} // namespace zhuke::persistence
