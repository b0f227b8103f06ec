// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/normalise.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(Normalise, foldsWidthCaseAndCompatibility)
{
    EXPECT_EQ(normaliseForSearch(u"ＺＨＵＫＥ㈱Ⅳ①　云汀"), u"zhuke(株)iv1 云汀"_s);
    EXPECT_EQ(normaliseForSearch(u"e\u0301"), u"\u00E9"_s);
    EXPECT_EQ(normaliseForSearch(u"𬱖示远"), u"𬱖示远"_s);
    EXPECT_EQ(normaliseForSearch(u""), QString());
}

TEST(Normalise, changesNothingTheSecondTime)
{
    for (char32_t c = 1; c < 0x32000; ++c) {
        if (QChar::isSurrogate(c)) {
            continue;
        }
        const QString once = normaliseForSearch(QString::fromUcs4(&c, 1));
        ASSERT_EQ(normaliseForSearch(once), once) << std::hex << static_cast<quint32>(c);
    }
}

TEST(NameKey, ignoresWidthCaseSpacesAndBracketShapes)
{
    const QString key = nameKey(u"云汀置业有限公司(虚构)");
    EXPECT_EQ(nameKey(u" 云汀置业有限公司（虚构） "), key);
    EXPECT_EQ(nameKey(u"云汀　置业 有限公司【虚构】"), key);
    EXPECT_EQ(nameKey(u"云汀置业\u200B有限公司〔虚构〕\uFEFF"), key);
    EXPECT_EQ(nameKey(u"云汀置业有限公司［虚构］"), key);
    EXPECT_EQ(nameKey(u"ＡＢＣ云汀"), nameKey(u"abc 云汀"));
}

TEST(NameKey, losesNothingElse)
{
    EXPECT_NE(nameKey(u"云汀置业有限公司"), nameKey(u"云汀置业集团有限公司"));
    EXPECT_NE(nameKey(u"云汀置业有限公司"), nameKey(u"云汀置业有限公司(虚构)"));
    EXPECT_NE(nameKey(u"云汀置业(四川)有限公司"), nameKey(u"云汀置业四川有限公司"));
    EXPECT_NE(nameKey(u"云汀置业有限公司"), nameKey(u"云亭置业有限公司"));
    EXPECT_NE(nameKey(u"云汀-置业"), nameKey(u"云汀置业"));
}
