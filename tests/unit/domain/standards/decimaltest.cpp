// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/decimal.h"

#include <QString>

#include <gtest/gtest.h>

#include <limits>

using namespace zhuke::domain;

namespace {

std::optional<qint64> integer(QStringView text, int shift = 0)
{
    return toInteger(parseDecimal(text).value(), shift);
}

} // namespace

TEST(Decimal, keepsWhatIsWritten)
{
    EXPECT_EQ(parseDecimal(u"-012.50"), (Decimal{true, "125", -1}));
    EXPECT_EQ(parseDecimal(u"2.133068E4"), (Decimal{false, "2133068", -2}));
    EXPECT_EQ(parseDecimal(u"+5e-3"), (Decimal{false, "5", -3}));
    EXPECT_EQ(parseDecimal(u"-0.00"), Decimal());
    EXPECT_EQ(parseDecimal(u"1200"), (Decimal{false, "12", 2}));
}

TEST(Decimal, refusesWhatIsNotANumber)
{
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"."),
                                   QStringView(u"1."),
                                   QStringView(u".5"),
                                   QStringView(u"1,5"),
                                   QStringView(u"1e"),
                                   QStringView(u"nan"),
                                   QStringView(u"１"),
                                   QStringView(u"1 "),
                                   QStringView(u"--1"),
                                   QStringView(u"1\n")}) {
        EXPECT_FALSE(parseDecimal(text)) << qPrintable(text.toString());
    }
}

TEST(Decimal, roundsHalfAwayFromZero)
{
    EXPECT_EQ(integer(u"0.5"), 1);
    EXPECT_EQ(integer(u"-0.5"), -1);
    EXPECT_EQ(integer(u"0.49999"), 0);
    EXPECT_EQ(integer(u"0.05"), 0);
    EXPECT_EQ(integer(u"99.5"), 100);
    EXPECT_EQ(integer(u"1.0049", 2), 100);
    EXPECT_EQ(integer(u"1.005", 2), 101);
}

TEST(Decimal, holdsAllOfInt64AndNothingMore)
{
    EXPECT_EQ(integer(u"9223372036854775807"), std::numeric_limits<qint64>::max());
    EXPECT_EQ(integer(u"-9223372036854775808"), std::numeric_limits<qint64>::min());
    EXPECT_EQ(integer(u"9223372036854775808"), std::nullopt);
    EXPECT_EQ(integer(u"1", 19), std::nullopt);
    EXPECT_EQ(integer(u"1E999999999"), std::nullopt);
    EXPECT_EQ(integer(u"1E-999999999"), 0);
    EXPECT_EQ(integer(u"0E999999999"), 0);
}

TEST(Decimal, roundsToLeadingDigits)
{
    EXPECT_EQ(roundedToDigits(*parseDecimal(u"0.28999999999999998"), 15),
              (Decimal{false, "29", -2}));
    EXPECT_EQ(roundedToDigits(*parseDecimal(u"999.96"), 4), (Decimal{false, "1", 3}));
    EXPECT_EQ(roundedToDigits(*parseDecimal(u"12.5"), 3), (Decimal{false, "125", -1}));
}

TEST(Decimal, knowsFractions)
{
    EXPECT_TRUE(isWhole(*parseDecimal(u"1.50"), 1));
    EXPECT_FALSE(isWhole(*parseDecimal(u"1.55"), 1));
    EXPECT_TRUE(isWhole(Decimal(), -3));
}
