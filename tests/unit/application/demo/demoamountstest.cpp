// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoamounts.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace zhuke::application;
using zhuke::domain::Money;

TEST(DemoAmounts, areLogNormalAroundEighteenThousand)
{
    std::vector<Money> amounts = demoAmounts(20261123, 165);
    ASSERT_EQ(amounts.size(), 165U);
    std::ranges::sort(amounts);
    EXPECT_GE(amounts.front(), tenThousands(1'500'00));
    EXPECT_LE(amounts.back(), tenThousands(186'000'00));
    EXPECT_GT(amounts[82], tenThousands(17'500'00));
    EXPECT_LT(amounts[82], tenThousands(18'500'00));
    // The upper half is as much more as the lower half is less.
    EXPECT_NEAR(
        static_cast<double>(amounts[41].fen()) * static_cast<double>(amounts[123].fen())
            / (static_cast<double>(amounts[82].fen()) * static_cast<double>(amounts[82].fen())),
        1.0,
        0.1);
}

TEST(DemoAmounts, takePartsInWholeTenThousands)
{
    EXPECT_EQ(partOf(tenThousands(20'000'00), 9'700), tenThousands(19'400'00));
    EXPECT_EQ(partOf(tenThousands(3'00), 3'333), Money());
}
