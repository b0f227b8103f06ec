// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"

namespace zhuke::exchange {

// Writes the workbook to the path, with head rows in bold that stay and filter, amounts as numbers
// in 万元 and dates as dates. On failure a part of a file may stand there.
[[nodiscard]] domain::Result<void>
writeXlsxTables(const QString &path, const std::vector<application::TableSheet> &sheets);

} // namespace zhuke::exchange
