// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/money.h"

#include <gtest/gtest.h>

using zhuke::domain::Money;

TEST(Money, addsAndSubtractsInFen)
{
    EXPECT_EQ((Money::fromFen(150) + Money::fromFen(-50)).fen(), 100);
    EXPECT_EQ((Money::fromFen(1) - Money::fromFen(2)).fen(), -1);
    EXPECT_LT(Money::fromFen(19'999'999'999), Money::fromFen(20'000'000'000));
}
