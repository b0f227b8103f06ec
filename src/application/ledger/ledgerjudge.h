// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/clientjudge.h"
#include "application/ports/progress.h"

namespace zhuke::application {

// The verdict on every row of the sheets, and what is to be done: clients first, whatever the order
// of the sheets. Reads the database, changes nothing. Cancelled when the progress says so.
[[nodiscard]] domain::Result<LedgerPlan> judgeLedger(const Workbook &workbook,
                                                     const std::vector<MatchedSheet> &sheets,
                                                     const LedgerLookup &lookup,
                                                     const JudgeOptions &options,
                                                     const Progress &progress);

} // namespace zhuke::application
