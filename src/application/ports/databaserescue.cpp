// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/databaserescue.h"

#include <algorithm>

namespace zhuke::application {

bool RescueReport::isComplete() const
{
    return unplaced == 0 && standIns == 0 && cleared == 0
           && std::ranges::all_of(tables, [](const RescuedTable &table) {
                  return table.lost == 0 && table.dropped == 0 && table.isExact;
              });
}

} // namespace zhuke::application
