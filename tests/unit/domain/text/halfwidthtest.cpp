// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/halfwidth.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(HalfWidth, narrowsAsciiAndTheIdeographicSpace)
{
    EXPECT_EQ(halfWidth(u"！Ａ－０００１４％～　￥"), u"!A-00014%~ \u00A5"_s);
}

TEST(HalfWidth, leavesHanAndSuperscriptsAlone)
{
    EXPECT_EQ(halfWidth(u"云汀10²。𬱖"), u"云汀10²。𬱖"_s);
}

TEST(HalfWidth, trimsWideSpacesToo)
{
    EXPECT_EQ(halfWidthTrimmed(u"　 Ｂ\t"), u"B"_s);
}
