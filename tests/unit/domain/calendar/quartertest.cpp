// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/quarter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(Quarter, isFoundFromADay)
{
    EXPECT_EQ(Quarter::ofDate(QDate(2026, 11, 23)).code(), u"2026Q4"_s);
    EXPECT_EQ(Quarter::ofDate(QDate(2026, 1, 1)).code(), u"2026Q1"_s);
    EXPECT_EQ(Quarter::ofDate(QDate(2026, 3, 31)).code(), u"2026Q1"_s);
    EXPECT_EQ(Quarter::ofDate(QDate(2026, 4, 1)).code(), u"2026Q2"_s);
}

TEST(Quarter, readsItsCode)
{
    const Quarter quarter = Quarter::parse(u" 2026q4").value();
    EXPECT_EQ(quarter.year(), 2026);
    EXPECT_EQ(quarter.number(), 4);
    EXPECT_EQ(quarter.label(), u"2026年第4季度"_s);
    EXPECT_EQ(Quarter::parse(u"２０２６Ｑ４").value(), quarter);
}

TEST(Quarter, refusesOtherText)
{
    for (const QStringView text : {QStringView(u"2026Q5"),
                                   QStringView(u"2026Q0"),
                                   QStringView(u"26Q1"),
                                   QStringView(u""),
                                   QStringView(u"2026-Q1"),
                                   QStringView(u"2026Q11")}) {
        const auto quarter = Quarter::parse(text);
        ASSERT_FALSE(quarter) << qPrintable(text.toString());
        EXPECT_EQ(quarter.error().rule, u"notAQuarter"_s);
        EXPECT_EQ(quarter.error().value, text.toString());
    }
}

TEST(Quarter, knowsItsDays)
{
    const Quarter last = Quarter::parse(u"2026Q4").value();
    EXPECT_EQ(last.firstDay(), QDate(2026, 10, 1));
    EXPECT_EQ(last.lastDay(), QDate(2026, 12, 31));
    EXPECT_EQ(Quarter::parse(u"2028Q1").value().lastDay(), QDate(2028, 3, 31));
}

TEST(Quarter, isDueOnTheTenthOfTheMonthAfterR17)
{
    EXPECT_EQ(Quarter::parse(u"2026Q3").value().dueDay(), QDate(2026, 10, 10));
    EXPECT_EQ(Quarter::parse(u"2026Q4").value().dueDay(), QDate(2027, 1, 10));
}

TEST(Quarter, stepsOverTheYearsEndAndIsOrdered)
{
    const Quarter last = Quarter::parse(u"2026Q4").value();
    EXPECT_EQ(last.next().code(), u"2027Q1"_s);
    EXPECT_EQ(last.next().previous(), last);
    EXPECT_LT(last.previous(), last);
    EXPECT_LT(last, last.next());
}
