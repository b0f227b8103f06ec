// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databasecopy.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// "SELECT ... FROM key_slot s LEFT JOIN app_user u ...", to be narrowed and ordered.
[[nodiscard]] QString selectKeySlots();
[[nodiscard]] application::KeySlot keySlotOf(const Row &row);

// Every slot, in the order they were made.
[[nodiscard]] std::vector<application::OwnedSlot> readOwnedSlots(Database &database);

} // namespace zhuke::persistence
