// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democodes.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::application::demoCreditCode;

TEST(DemoCreditCode, reckonsBothChecksAsTheStandardsDo)
{
    EXPECT_EQ(demoCreditCode(u"91"_s, u"11"_s, 1), u"91119900PDY00001X1"_s);
    EXPECT_EQ(demoCreditCode(u"91"_s, u"31"_s, 12), u"91319900PDY000124P"_s);
    EXPECT_EQ(demoCreditCode(u"12"_s, u"51"_s, 123), u"12519900PDY001231Y"_s);
    EXPECT_EQ(demoCreditCode(u"91"_s, u"51"_s, 13), u"91519900PDY0001320"_s);
    EXPECT_EQ(demoCreditCode(u"11"_s, u"32"_s, 6), u"11329900PDY0000606"_s);
}
