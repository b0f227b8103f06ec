// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/nearname.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(NearNameKey, isThePinyinOfWhatNamesAnOrganisation)
{
    EXPECT_EQ(nearNameKey(u"云汀置业有限公司"), u"yuntingzhiye"_s);
}

TEST(NearNameKey, meetsForVariantsOfLegalForm)
{
    const QString key = nearNameKey(u"云汀置业有限公司");
    EXPECT_EQ(nearNameKey(u"云汀置业集团有限公司"), key);
    EXPECT_EQ(nearNameKey(u"云汀置业股份有限公司"), key);
    EXPECT_EQ(nearNameKey(u"云汀置业有限责任公司"), key);
    EXPECT_EQ(nearNameKey(u"云汀置业（集团）有限公司"), key);
    EXPECT_EQ(nearNameKey(u"云汀置业"), key);
}

TEST(NearNameKey, meetsForVariantsOfPlace)
{
    const QString key = nearNameKey(u"云汀置业有限公司");
    EXPECT_EQ(nearNameKey(u"四川云汀置业有限公司"), key);
    EXPECT_EQ(nearNameKey(u"四川省云汀置业有限公司"), key);
    EXPECT_EQ(nearNameKey(u"四川省成都市云汀置业有限公司"), key);
    EXPECT_EQ(nearNameKey(u"中国云汀置业有限公司"), key);
    EXPECT_EQ(nearNameKey(u"云汀置业（四川）有限公司"), key);
    EXPECT_EQ(nearNameKey(u"石家庄市云汀置业有限公司"), key);
}

TEST(NearNameKey, meetsForHomophones)
{
    EXPECT_EQ(nearNameKey(u"云亭置业有限公司"), nearNameKey(u"云汀置业有限公司"));
}

TEST(NearNameKey, keepsOtherWordsInBrackets)
{
    EXPECT_EQ(nearNameKey(u"云汀置业有限公司(虚构)"), u"yuntingzhiyexugou"_s);
    EXPECT_EQ(nearNameKey(u"云汀置业集团有限公司（虚构）"), nearNameKey(u"云汀置业有限公司(虚构)"));
}

TEST(NearNameKey, differsForOtherBusinessAndOtherNames)
{
    const QString key = nearNameKey(u"云汀置业有限公司");
    EXPECT_NE(nearNameKey(u"云汀智造有限公司"), key);
    EXPECT_NE(nearNameKey(u"朔澜置业有限公司"), key);
    EXPECT_NE(nearNameKey(u"云汀城市建设投资有限公司"), nearNameKey(u"朔澜城市建设投资有限公司"));
    EXPECT_NE(nearNameKey(u"云汀置业有限公司四川分公司"), key);
}

TEST(NearNameKey, leavesTwoCharactersAtLeast)
{
    EXPECT_EQ(nearNameKey(u"集团有限公司"), u"jituan"_s);
    EXPECT_EQ(nearNameKey(u"四川省"), u"sichuansheng"_s);
    EXPECT_EQ(nearNameKey(u""), QString());
    EXPECT_EQ(nearNameKey(u"（）"), QString());
}
