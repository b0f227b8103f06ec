// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/datetext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

const QDate marchFifth(2026, 3, 5);

QString ruleOf(QStringView text)
{
    const auto date = parseDate(text);
    return date ? date->toString(Qt::ISODate) : date.error().rule;
}

} // namespace

TEST(DateText, readsEveryWayTheLedgersWriteADay)
{
    for (const QStringView text : {QStringView(u"2026.3.5"),
                                   QStringView(u"2026年3月5日"),
                                   QStringView(u"2026/3/5"),
                                   QStringView(u"2026/03/05"),
                                   QStringView(u"20260305"),
                                   QStringView(u"2026-03-05"),
                                   QStringView(u"２０２６．３．５"),
                                   QStringView(u"　2026-3-5 "),
                                   QStringView(u"2026 年 3 月 5 日"),
                                   QStringView(u"2026年03月05号")}) {
        EXPECT_EQ(ruleOf(text), marchFifth.toString(Qt::ISODate)) << qPrintable(text.toString());
    }
}

TEST(DateText, tellsADayThatNeverWasFromOtherText)
{
    EXPECT_EQ(ruleOf(u"2023年2月30日"), u"noSuchDate"_s);
    EXPECT_EQ(ruleOf(u"20251301"), u"noSuchDate"_s);
    EXPECT_EQ(ruleOf(u"2025/2/29"), u"noSuchDate"_s);
    EXPECT_EQ(ruleOf(u"2024-02-29"), u"2024-02-29"_s);
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"待定"),
                                   QStringView(u"2026.3"),
                                   QStringView(u"26.3.5"),
                                   QStringView(u"2026-3/5"),
                                   QStringView(u"2026年3月"),
                                   QStringView(u"202635"),
                                   QStringView(u"02026-3-5"),
                                   QStringView(u"0026-03-05"),
                                   QStringView(u"2026-03-05前")}) {
        EXPECT_EQ(ruleOf(text), u"notADate"_s) << qPrintable(text.toString());
    }
}

TEST(DateText, namesTheTextItRefuses)
{
    EXPECT_EQ(parseDate(u"2023年2月30日").error().value, u"2023年2月30日"_s);
}

TEST(DateText, countsSerialsAsSpreadsheetsDo)
{
    EXPECT_EQ(dateFromSerial(45685, false), QDate(2025, 1, 28));
    EXPECT_EQ(dateFromSerial(1, false), QDate(1900, 1, 1));
    EXPECT_EQ(dateFromSerial(59, false), QDate(1900, 2, 28));
    EXPECT_FALSE(dateFromSerial(60, false).isValid());
    EXPECT_EQ(dateFromSerial(61, false), QDate(1900, 3, 1));
    EXPECT_EQ(dateFromSerial(2'958'465, false), QDate(9999, 12, 31));
    EXPECT_FALSE(dateFromSerial(2'958'466, false).isValid());
    EXPECT_FALSE(dateFromSerial(0, false).isValid());
    EXPECT_FALSE(dateFromSerial(-1, false).isValid());
}

TEST(DateText, countsFrom1904WhereTheWorkbookSaysSo)
{
    EXPECT_EQ(dateFromSerial(0, true), QDate(1904, 1, 1));
    EXPECT_EQ(dateFromSerial(45685 - 1462, true), QDate(2025, 1, 28));
    EXPECT_FALSE(dateFromSerial(-1, true).isValid());
    EXPECT_FALSE(dateFromSerial(2'958'465, true).isValid());
}

TEST(DateText, printsWithoutPadding)
{
    EXPECT_EQ(printedDate(QDate(2026, 11, 23)), u"2026年11月23日"_s);
    EXPECT_EQ(printedDate(marchFifth), u"2026年3月5日"_s);
    EXPECT_EQ(printedDate(QDate()), QString());
}
