// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/orgcode.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(OrganisationCode, checksTheWorkedExamples)
{
    for (const QStringView code : {QStringView(u"PDY00001-X"),
                                   QStringView(u"PDY00012-4"),
                                   QStringView(u"PDY00006-0"),
                                   QStringView(u"M000100Y-4"),
                                   QStringView(u"MB151840-X")}) {
        EXPECT_TRUE(OrganisationCode::parse(code).value().hasValidCheck())
            << qPrintable(code.toString());
    }
    EXPECT_FALSE(OrganisationCode::parse(u"PDY00001-1").value().hasValidCheck());
    EXPECT_FALSE(OrganisationCode::parse(u"PDY00012-X").value().hasValidCheck());
}

TEST(OrganisationCode, isReadWithOrWithoutHyphenAndPrintedWithIt)
{
    const OrganisationCode code = OrganisationCode::parse(u" ｐｄｙ００００１－ｘ ").value();
    EXPECT_EQ(code.text(), u"PDY00001X"_s);
    EXPECT_EQ(code.printed(), u"PDY00001-X"_s);
    EXPECT_EQ(OrganisationCode::parse(u"PDY00001X").value(), code);
}

TEST(OrganisationCode, refusesOtherForms)
{
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"无"),
                                   QStringView(u"PDY00001"),
                                   QStringView(u"PDY00001-A"),
                                   QStringView(u"PDY000011X"),
                                   QStringView(u"PDY0000云X")}) {
        const auto code = OrganisationCode::parse(text);
        ASSERT_FALSE(code) << qPrintable(text.toString());
        EXPECT_EQ(code.error().rule, u"organisationCodeForm"_s);
    }
}
