// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demorandom.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

using zhuke::application::DemoRandom;

TEST(DemoRandom, givesThePublishedNumbersOfSplitmix64)
{
    DemoRandom random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317U);
    EXPECT_EQ(random.next(), 3203168211198807973U);
    EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(DemoRandom, staysInItsRangeAndReachesBothEnds)
{
    DemoRandom random(7);
    std::set<int> seen;
    for (int i = 0; i < 200; ++i) {
        seen.insert(random.between(-2, 3));
    }
    EXPECT_EQ(seen, (std::set{-2, -1, 0, 1, 2, 3}));
    EXPECT_EQ(random.below(0), 0);
}

TEST(DemoRandom, hasAStreamForEachSubjectAndNumber)
{
    std::set<quint64> first;
    for (const auto &[subject, number] :
         std::array{std::pair{1, 0}, std::pair{0, 1}, std::pair{1, 1}, std::pair{2, 1}}) {
        first.insert(
            DemoRandom(7, static_cast<quint64>(subject), static_cast<quint64>(number)).next());
    }
    EXPECT_EQ(first.size(), 4U);
    EXPECT_EQ(DemoRandom(7, 1, 2).next(), DemoRandom(7, 1, 2).next());
}

TEST(DemoRandom, shufflesWithoutLosingAnything)
{
    std::vector<int> list{1, 2, 3, 4, 5, 6, 7, 8};
    DemoRandom random(3);
    random.shuffle(list);
    EXPECT_NE(list, (std::vector{1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_EQ(std::set(list.begin(), list.end()).size(), 8U);
}
