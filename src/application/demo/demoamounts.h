// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/money.h"

#include <vector>

namespace zhuke::application {

// 万元 with two decimals written as one whole number: 20'000'00 is 20,000.00 万元.
[[nodiscard]] constexpr domain::Money tenThousands(qint64 hundredths)
{
    return domain::Money::fromFen(hundredths * 10'000);
}

// A part of an amount in hundredths of a percent, rounded down to a whole 万元.
[[nodiscard]] domain::Money partOf(domain::Money amount, int basisPoints);

// As many amounts as asked for, log-normal with median 18,000 万元 between 1,500 and 186,000, in
// whole 万元 and in random order; reckoned from a table of quantiles, without floating point.
[[nodiscard]] std::vector<domain::Money> demoAmounts(quint64 seed, int count);

} // namespace zhuke::application
