// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/industry.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(Industry, listsTwentySectionsByLetterWithoutGapsInTheDivisions)
{
    EXPECT_EQ(industrySections().size(), 20);
    int next = 1;
    char16_t letter = u'A';
    for (const IndustrySection &section : industrySections()) {
        EXPECT_EQ(section.letter, letter++);
        EXPECT_EQ(section.firstDivision, next);
        next = section.lastDivision + 1;
        EXPECT_EQ(industryCode(section.name), QString(QChar(section.letter)));
    }
    EXPECT_EQ(next, 98);
}

TEST(Industry, takesTheFormsOwnFourWordsF04)
{
    EXPECT_EQ(industryQuickPicks().size(), 4);
    EXPECT_EQ(industryCode(u"国家机关"), u"S"_s);
    EXPECT_EQ(industryCode(u"制造业"), u"C"_s);
    EXPECT_EQ(industryCode(u"房地产业"), u"K"_s);
    EXPECT_EQ(industryCode(u"IT业"), u"I"_s);
    EXPECT_EQ(industryCode(u"ｉｔ业"), u"I"_s);
}

TEST(Industry, takesCodes)
{
    EXPECT_EQ(industryCode(u"k"), u"K"_s);
    EXPECT_EQ(industryCode(u" Ｅ４７ "), u"E47"_s);
    EXPECT_EQ(industryCode(u"K70"), u"K70"_s);
    EXPECT_EQ(industryCode(u"A01"), u"A01"_s);
    EXPECT_EQ(industryCode(u"K71"), std::nullopt);
    EXPECT_EQ(industryCode(u"E4"), std::nullopt);
    EXPECT_EQ(industryCode(u"E4X"), std::nullopt);
    EXPECT_EQ(industryCode(u"U"), std::nullopt);
    EXPECT_EQ(industryCode(u"E470"), std::nullopt);
}

TEST(Industry, takesShortNamesThatMeanOneSection)
{
    EXPECT_EQ(industryCode(u"教育"), u"P"_s);
    EXPECT_EQ(industryCode(u"房地产"), u"K"_s);
    EXPECT_EQ(industryCode(u"金融"), u"J"_s);
    EXPECT_EQ(industryCode(u"交通运输、仓储和邮政业"), u"G"_s);
    EXPECT_EQ(industryCode(u"交通运输"), u"G"_s);
    EXPECT_EQ(industryCode(u"水利"), u"N"_s);
    EXPECT_EQ(industryCode(u"物流"), u"G"_s);
    EXPECT_EQ(industryCode(u"党政机关"), u"S"_s);
}

TEST(Industry, leavesTheUnknownAndTheAmbiguousOpen)
{
    EXPECT_EQ(industryCode(u""), std::nullopt);
    EXPECT_EQ(industryCode(u"水"), std::nullopt);
    EXPECT_EQ(industryCode(u"建"), std::nullopt);
    EXPECT_EQ(industryCode(u"业"), std::nullopt);
    EXPECT_EQ(industryCode(u"航天"), std::nullopt);
}

TEST(Industry, namesTheSectionOfACode)
{
    EXPECT_EQ(industryLabel(u"K"), u"房地产业"_s);
    EXPECT_EQ(industryLabel(u"E47"), u"建筑业"_s);
    EXPECT_EQ(industryLabel(u"?"), QString());
    EXPECT_EQ(industryLabel(u""), QString());
}
