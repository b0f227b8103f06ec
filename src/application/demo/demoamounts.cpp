// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoamounts.h"

#include "application/demo/demorandom.h"

#include <array>

namespace zhuke::application {

using domain::Money;

namespace {

// 万元 at 0 %, 5 %, … 100 %.
constexpr std::array<qint64, 21> quantiles{1'500,  3'800,  5'350,  6'750,  8'100,  9'500,  10'950,
                                           12'500, 14'150, 15'950, 18'000, 20'300, 22'900, 25'950,
                                           29'600, 34'150, 40'050, 48'200, 60'900, 85'900, 186'000};
constexpr qint64 scale = 10'000; // of a place between two quantiles
constexpr qint64 fenPerTenThousand = 1'000'000;

} // namespace

Money partOf(Money amount, int basisPoints)
{
    constexpr qint64 whole = 10'000;
    const qint64 tenThousandYuan = amount.fen() / fenPerTenThousand * basisPoints / whole;
    return Money::fromFen(tenThousandYuan * fenPerTenThousand);
}

std::vector<Money> demoAmounts(quint64 seed, int count)
{
    constexpr quint64 subject = 3;
    DemoRandom random(seed, subject, 0);
    std::vector<Money> amounts;
    amounts.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        // One amount in every count-th part of the distribution, so that few amounts have its shape
        // too.
        const qint64 spot = (i * scale + random.below(static_cast<int>(scale)))
                            * static_cast<qint64>(quantiles.size() - 1) / count;
        const auto below = static_cast<std::size_t>(spot / scale);
        const qint64 step = quantiles.at(below + 1) - quantiles.at(below);
        amounts.push_back(Money::fromFen((quantiles.at(below) + step * (spot % scale) / scale)
                                         * fenPerTenThousand));
    }
    random.shuffle(amounts);
    return amounts;
}

} // namespace zhuke::application
