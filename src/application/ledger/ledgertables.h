// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/importreport.h"
#include "application/table/workbook.h"

namespace zhuke::application {

// An empty ledger for `import template`: the four sheets with their usual heads.
[[nodiscard]] std::vector<TableSheet> ledgerTemplate();

// The rejected rows as they were, sheet by sheet under their own titles and heads, with the row's
// number and every reason in two columns more. Mended, the workbook can be imported as it is.
[[nodiscard]] std::vector<TableSheet>
rejectedRows(const Workbook &workbook, const ImportReport &report, const ReasonWords &words);

} // namespace zhuke::application
