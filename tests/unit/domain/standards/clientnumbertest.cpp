// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/clientnumber.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(ClientNumber, readsTheRegulationsExamplesF03)
{
    const ClientNumber number = ClientNumber::parse(u"B-00012").value();
    EXPECT_EQ(number.grade(), Grade::B);
    EXPECT_EQ(number.serial(), 12);
    EXPECT_EQ(number.toString(), u"B-00012"_s);
    EXPECT_EQ(ClientNumber::parse(u"A-00001").value().toString(), u"A-00001"_s);
    EXPECT_EQ(ClientNumber::parse(u"C-00123").value().toString(), u"C-00123"_s);
    EXPECT_EQ(ClientNumber::parse(u"C-99999").value().serial(), ClientNumber::greatestSerial);
}

TEST(ClientNumber, takesLowerCaseAndFullWidth)
{
    EXPECT_EQ(ClientNumber::parse(u"Ａ－０００１４").value().toString(), u"A-00014"_s);
    EXPECT_EQ(ClientNumber::parse(u" ｂ-00012　").value().toString(), u"B-00012"_s);
}

TEST(ClientNumber, refusesEverythingElse)
{
    for (const QStringView text : {QStringView(u"B24"),
                                   QStringView(u"D-00015"),
                                   QStringView(u"A-00000"),
                                   QStringView(u""),
                                   QStringView(u"A00014"),
                                   QStringView(u"A-0014"),
                                   QStringView(u"A-000145"),
                                   QStringView(u"A-00014x"),
                                   QStringView(u"AA-00014"),
                                   QStringView(u"A-0 014"),
                                   QStringView(u"A - 00014"),
                                   QStringView(u"待编-3")}) {
        const auto number = ClientNumber::parse(text);
        ASSERT_FALSE(number) << qPrintable(text.toString());
        EXPECT_EQ(number.error().code, ErrorCode::Invalid);
        EXPECT_EQ(number.error().rule, u"F03"_s);
        EXPECT_EQ(number.error().value, text.toString());
    }
}

TEST(ClientNumber, isMadeFromGradeAndSerialInRange)
{
    EXPECT_EQ(ClientNumber::of(Grade::A, 14).value().toString(), u"A-00014"_s);
    EXPECT_EQ(ClientNumber::of(Grade::A, 0).error().rule, u"F03"_s);
    EXPECT_EQ(ClientNumber::of(Grade::A, 100'000).error().value, u"100000"_s);
}

TEST(ClientNumber, changesItsLetterButNotItsSerial)
{
    const ClientNumber before = ClientNumber::parse(u"B-00012").value();
    EXPECT_EQ(before.withGrade(Grade::A), ClientNumber::parse(u"A-00012").value());
    EXPECT_LT(before.withGrade(Grade::A), before);
}
