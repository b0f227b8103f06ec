// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QStringView>

namespace zhuke::domain {

// Typed text in a % column: `25%`, `25`, `２５％`; between 0 and 1 without a sign it is a fraction
// (0.4 → 40), 1 is 1 (decisions 3). Rules: "notAPercent", "outOfRange" outside 0–100, "notWhole".
[[nodiscard]] Result<int> parsePercent(QStringView text);

// The decimal text of a numeric cell. Shown as a percentage it is read as shown (1 → 100);
// otherwise as typed text without a sign. The 17th digit of 0.28999999999999998 is the cell's
// arithmetic and not the person's.
[[nodiscard]] Result<int> parseNumericPercent(QStringView decimalText, bool isPercentFormat);

} // namespace zhuke::domain
