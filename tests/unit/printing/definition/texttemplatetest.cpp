// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/definition/texttemplate.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using printing::parseTemplate;
using printing::TextPiece;

TEST(TextTemplate, readsLiteralsFieldsAndBoxes)
{
    const auto pieces = parseTemplate(u"预计：{expected|　　} {#level}"_s);
    ASSERT_TRUE(pieces);
    const printing::TextTemplate wanted = {
        {TextPiece::Kind::Literal, u"预计："_s, {}},
        {TextPiece::Kind::Field, u"expected"_s, u"　　"_s},
        {TextPiece::Kind::Literal, u" "_s, {}},
        {TextPiece::Kind::Boxes, u"level"_s, {}},
    };
    EXPECT_EQ(*pieces, wanted);
}

TEST(TextTemplate, readsNamesWithAPrefix)
{
    const auto pieces = parseTemplate(u"{credit.payAbility}"_s);
    ASSERT_TRUE(pieces);
    EXPECT_EQ(pieces->front().text, u"credit.payAbility"_s);
}

TEST(TextTemplate, refusesBracesThatDoNotMatchAndNamesThatAreNone)
{
    for (const QString &text : {u"{open"_s,
                                u"stray}"_s,
                                u"{}"_s,
                                u"{Name}"_s,
                                u"{a b}"_s,
                                u"{客户}"_s,
                                u"{a.}"_s,
                                u"{#}"_s}) {
        const auto pieces = parseTemplate(text);
        ASSERT_FALSE(pieces) << text.toStdString();
        EXPECT_EQ(pieces.error().rule, u"badTemplate"_s);
        EXPECT_EQ(pieces.error().value, text);
    }
}
