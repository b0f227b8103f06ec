// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/paginator.h"

namespace zhuke::printing {

// The lines of a table: thin between cells, each drawn once and as long as possible; thick around
// the whole and above blocks.
[[nodiscard]] std::vector<PageRule> rulesOf(const TablePage &table, double left, double right);

} // namespace zhuke::printing
