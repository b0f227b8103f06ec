// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/numbertext.h"

#include <gtest/gtest.h>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;

TEST(NumberText, keepsIntegersExactWhateverTheirLength)
{
    EXPECT_EQ(plainNumber(u"14200000002"), u"14200000002"_s);
    EXPECT_EQ(plainNumber(u"12345678901234567890"), u"12345678901234567890"_s);
}

TEST(NumberText, showsFractionsWithFifteenDigitsAsSpreadsheetProgramsDo)
{
    EXPECT_EQ(plainNumber(u"0.30000000000000004"), u"0.3"_s);
    EXPECT_EQ(plainNumber(u"4701.7500000000009"), u"4701.75"_s);
    EXPECT_EQ(plainNumber(u"9.9999999999999996"), u"10"_s);
    EXPECT_EQ(plainNumber(u"0.99999999999999989"), u"1"_s);
    EXPECT_EQ(plainNumber(u"-1.2345678901234567"), u"-1.23456789012346"_s);
}

TEST(NumberText, writesExponentsOut)
{
    EXPECT_EQ(plainNumber(u"1E+3"), u"1000"_s);
    EXPECT_EQ(plainNumber(u"1.1010119900101101E+17"), u"110101199001011000"_s);
    EXPECT_EQ(plainNumber(u"2.5e-3"), u"0.0025"_s);
    EXPECT_EQ(plainNumber(u"-4.0000000000000001E-2"), u"-0.04"_s);
}

TEST(NumberText, dropsWhatSaysNothing)
{
    EXPECT_EQ(plainNumber(u"100.0"), u"100"_s);
    EXPECT_EQ(plainNumber(u"007.50"), u"7.5"_s);
    EXPECT_EQ(plainNumber(u"-0"), u"0"_s);
    EXPECT_EQ(plainNumber(u".5"), u"0.5"_s);
    EXPECT_EQ(plainNumber(u" 12 "), u"12"_s);
}

TEST(NumberText, refusesWhatIsNoNumber)
{
    for (const QStringView text :
         {u"", u"-", u".", u"1,5", u"1.2.3", u"0x10", u"INF", u"1E", u"1E999", u"1e5x", u"１２"}) {
        EXPECT_FALSE(plainNumber(text)) << text.toUtf8().constData();
    }
    EXPECT_FALSE(plainNumber(QString(100, u'9')));
}

TEST(NumberText, countsDaysFromBothEpochs)
{
    EXPECT_EQ(dateOfSerial(*serialDay(u"46349", false)), QDate(2026, 11, 23));
    EXPECT_EQ(dateOfSerial(*serialDay(u"44887", true)), QDate(2026, 11, 23));
    EXPECT_EQ(dateOfSerial(*serialDay(u"0", true)), QDate(1904, 1, 1));
    EXPECT_EQ(dateOfSerial(1), QDate(1900, 1, 1));
    EXPECT_EQ(dateOfSerial(59), QDate(1900, 2, 28));
    EXPECT_EQ(dateOfSerial(61), QDate(1900, 3, 1));
    EXPECT_EQ(dateOfSerial(2'958'465), QDate(9999, 12, 31));
}

TEST(NumberText, knowsTheDayThatNeverWas)
{
    EXPECT_FALSE(dateOfSerial(60).isValid());
}

TEST(NumberText, cutsTheTimeOff)
{
    EXPECT_EQ(serialDay(u"46349.999", false), 46349);
}

TEST(NumberText, takesTimesAndImpossibleDaysForNoDate)
{
    EXPECT_FALSE(serialDay(u"0.5", false));
    EXPECT_FALSE(serialDay(u"-1", false));
    EXPECT_FALSE(serialDay(u"-0.5", true));
    EXPECT_FALSE(serialDay(u"2958466", false));
    EXPECT_FALSE(serialDay(u"2958465", true));
    EXPECT_FALSE(serialDay(u"14200000002", false));
}

} // namespace zhuke::exchange
