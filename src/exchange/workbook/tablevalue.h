// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"

namespace zhuke::exchange {

// Whether a column of this kind can hold the value; Invalid names the column by its head, with
// rule "notAnAmount", "notADate", "notANumber" or "textTooLong". An empty value fits everywhere.
[[nodiscard]] domain::Result<void> checkValue(const application::TableColumn &column,
                                              const QString &value);

// Fen as exact 万元 with at least two decimals: "1234567890" → "1234.56789".
[[nodiscard]] QString tenThousandYuan(const QString &fen);

} // namespace zhuke::exchange
