// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/money.h"
#include "domain/common/result.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace zhuke::domain {

enum class AmountUnit { Yuan, TenThousand, HundredMillion };

// Typed text: `3.5亿`, `35000 万元`, `1,234.50`, `¥１２３`. A unit in the text wins over the one
// given. Refused with rule "notAnAmount" (also where a comma does not separate thousands:
// `3,5亿`), "finerThanFen" or "outOfRange".
[[nodiscard]] Result<Money> parseAmount(QStringView text, AmountUnit unit);

// The decimal text of a numeric cell ("2.133068E4"), half rounded away from zero to fen, because
// the cell's own arithmetic leaves such fractions. Rules "notAnAmount", "outOfRange".
[[nodiscard]] Result<Money> parseNumericAmount(QStringView decimalText, AmountUnit unit);

// The unit a column's head names: 后续合同成交额(万元), 金额单位:亿元, 合同额/元.
[[nodiscard]] std::optional<AmountUnit> unitInHead(QStringView head);

// For print: "56,000.00", half rounded away from zero.
[[nodiscard]] QString formatTenThousand(Money amount);

// The same in 亿元 with 0 to 10 decimals.
[[nodiscard]] QString formatHundredMillion(Money amount, int decimals);

} // namespace zhuke::domain
