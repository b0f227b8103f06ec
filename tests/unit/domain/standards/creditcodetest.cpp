// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/creditcode.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<CreditCodeFinding> findings(QStringView code)
{
    return CreditCode::parse(code).value().findings();
}

QString ruleOf(QStringView code)
{
    const auto parsed = CreditCode::parse(code);
    return parsed ? u"accepted"_s : parsed.error().rule;
}

} // namespace

TEST(CreditCode, acceptsTheStandardsOwnExample)
{
    EXPECT_THAT(findings(u"91350100M000100Y43"), IsEmpty());
}

TEST(CreditCode, acceptsTheWorkedExamples)
{
    for (const QStringView code : {QStringView(u"91119900PDY00001X1"),
                                   QStringView(u"91319900PDY000124P"),
                                   QStringView(u"12519900PDY001231Y"),
                                   QStringView(u"91519900PDY0001320"),
                                   QStringView(u"11329900PDY0000606")}) {
        EXPECT_THAT(findings(code), IsEmpty()) << qPrintable(code.toString());
    }
}

TEST(CreditCode, takesWhatPeopleType)
{
    const CreditCode code = CreditCode::parse(u" ９１1199 00-pdy00001x1　").value();
    EXPECT_EQ(code.text(), u"91119900PDY00001X1"_s);
    EXPECT_EQ(code.organisationText(), u"PDY00001X"_s);
    EXPECT_EQ(code.provinceCode(), u"11"_s);
    EXPECT_EQ(code, CreditCode::parse(u"91119900PDY00001X1").value());
}

TEST(CreditCode, refusesWhatIsNotOneAndSaysWhy)
{
    EXPECT_EQ(ruleOf(u""), u"creditCodeLength"_s);
    EXPECT_EQ(ruleOf(u"无"), u"creditCodeLength"_s);
    EXPECT_EQ(ruleOf(u"91119900PDY00001X"), u"creditCodeLength"_s);
    EXPECT_EQ(ruleOf(u"91119900PDY00001X11"), u"creditCodeLength"_s);
    EXPECT_EQ(ruleOf(u"91350100M000100Y4Z"), u"creditCodeLetter"_s);
    EXPECT_EQ(ruleOf(u"911I9900PDY00001X1"), u"creditCodeLetter"_s);
    EXPECT_EQ(ruleOf(u"91119900PDY0000云X1"), u"creditCodeCharacter"_s);
    EXPECT_EQ(ruleOf(u"91A19900PDY00001X1"), u"creditCodeRegion"_s);
    EXPECT_EQ(CreditCode::parse(u"无").error().value, u"无"_s);
}

TEST(CreditCode, warnsOfAWrongCheckDigit)
{
    EXPECT_THAT(findings(u"91119900PDY00001X2"), ElementsAre(CreditCodeFinding::CheckDigit));
}

TEST(CreditCode, warnsOfAWrongOrganisationCheck)
{
    EXPECT_THAT(findings(u"91119900PDY0000110"),
                ElementsAre(CreditCodeFinding::CheckDigit, CreditCodeFinding::OrganisationCheck));
    EXPECT_THAT(findings(u"91119900PDY00001A0"),
                ElementsAre(CreditCodeFinding::CheckDigit, CreditCodeFinding::OrganisationCheck));
}

TEST(CreditCode, warnsOfAnUnknownProvince)
{
    EXPECT_THAT(findings(u"91999900PDY00001X0"),
                ElementsAre(CreditCodeFinding::CheckDigit, CreditCodeFinding::UnknownProvince));
}

TEST(CreditCode, noticesEverySingleWrongCharacter)
{
    const QString right = u"91119900PDY00001X1"_s;
    const QString alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY"_s;
    for (qsizetype place = 0; place < right.size(); ++place) {
        for (const QChar other : alphabet) {
            QString wrong = right;
            wrong[place] = other;
            const auto parsed = CreditCode::parse(wrong);
            const bool isNoticed = !parsed || !parsed->findings().empty();
            EXPECT_EQ(isNoticed, wrong != right) << qPrintable(wrong);
        }
    }
}
