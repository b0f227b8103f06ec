// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerrows.h"

namespace zhuke::application {

// What a cell holds, as text: trimmed; a number without exponent; empty for a lone dash or slash,
// which people write for nothing.
[[nodiscard]] QString textOf(const Cell &cell);

// Reads the cell as its column is read, into what the row states or into its faults.
void readCell(const Cell &cell, const MatchedColumn &column, QDate asOf, LedgerRow &row);

} // namespace zhuke::application
