// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/percent.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

QString ruleOf(const Result<int> &result)
{
    return result ? QString::number(*result) : result.error().rule;
}

} // namespace

TEST(Percent, readsTypedText)
{
    EXPECT_EQ(parsePercent(u"25%"), 25);
    EXPECT_EQ(parsePercent(u"25"), 25);
    EXPECT_EQ(parsePercent(u"２５％"), 25);
    EXPECT_EQ(parsePercent(u" 25 % "), 25);
    EXPECT_EQ(parsePercent(u"40.0"), 40);
    EXPECT_EQ(parsePercent(u"100"), 100);
    EXPECT_EQ(parsePercent(u"0"), 0);
}

TEST(Percent, takesAFractionBelowOneButOneAsOne)
{
    EXPECT_EQ(parsePercent(u"0.4"), 40);
    EXPECT_EQ(parsePercent(u"0.07"), 7);
    EXPECT_EQ(parsePercent(u"1"), 1);
    EXPECT_EQ(parsePercent(u"1%"), 1);
    EXPECT_EQ(parsePercent(u"1.0"), 1);
}

TEST(Percent, refusesTheRestAndSaysWhy)
{
    EXPECT_EQ(ruleOf(parsePercent(u"一半")), u"notAPercent"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"")), u"notAPercent"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"%")), u"notAPercent"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"1e1")), u"notAPercent"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"101")), u"outOfRange"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"-1")), u"outOfRange"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"99999999999999999999")), u"outOfRange"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"33.3")), u"notWhole"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"0.5%")), u"notWhole"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"0.405")), u"notWhole"_s);
    EXPECT_EQ(ruleOf(parsePercent(u"100.4")), u"notWhole"_s);
}

TEST(Percent, readsANumericCellAsItIsShown)
{
    EXPECT_EQ(parseNumericPercent(u"0.4", true), 40);
    EXPECT_EQ(parseNumericPercent(u"1", true), 100);
    EXPECT_EQ(parseNumericPercent(u"0.28999999999999998", true), 29);
    EXPECT_EQ(ruleOf(parseNumericPercent(u"60", true)), u"outOfRange"_s);
}

TEST(Percent, readsAPlainNumericCellAsTyped)
{
    EXPECT_EQ(parseNumericPercent(u"60", false), 60);
    EXPECT_EQ(parseNumericPercent(u"0.4", false), 40);
    EXPECT_EQ(parseNumericPercent(u"0.56999999999999995", false), 57);
    EXPECT_EQ(parseNumericPercent(u"1", false), 1);
    EXPECT_EQ(parseNumericPercent(u"6E1", false), 60);
    EXPECT_EQ(ruleOf(parseNumericPercent(u"60%", false)), u"notAPercent"_s);
    EXPECT_EQ(ruleOf(parseNumericPercent(u"12.5", false)), u"notWhole"_s);
}
