// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/linebreaker.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::printing;

namespace {

const TextMeter &meter()
{
    static const TextMeter instance(*chooseFonts({}), TextStyle::Body);
    return instance;
}

// Room for so many Chinese characters.
double room(int characters)
{
    return characters * sizeInMm(TextStyle::Body) + 0.1;
}

std::vector<QString> lines(const QString &text, int characters)
{
    return breakLines({text, {}}, room(characters), meter());
}

} // namespace

TEST(LineBreaker, leavesTextThatFitsOnOneLine)
{
    EXPECT_EQ(lines(u"云汀置业"_s, 4), std::vector({u"云汀置业"_s}));
    EXPECT_TRUE(lines({}, 4).empty());
}

TEST(LineBreaker, breaksChineseBetweenAnyCharactersButNotBeforeAComma)
{
    EXPECT_EQ(lines(u"云汀置业有限公司"_s, 3), std::vector({u"云汀置"_s, u"业有限"_s, u"公司"_s}));
    EXPECT_EQ(lines(u"云汀置业，有限"_s, 4), std::vector({u"云汀置"_s, u"业，有限"_s}));
}

TEST(LineBreaker, keepsDatesAmountsAndCodesWhole)
{
    EXPECT_EQ(lines(u"签订于2026-11-20归档"_s, 6),
              std::vector({u"签订于"_s, u"2026-11-20归"_s, u"档"_s}));
    EXPECT_EQ(lines(u"共计56,000.00万元"_s, 6),
              std::vector({u"共计"_s, u"56,000.00万"_s, u"元"_s}));
    EXPECT_EQ(lines(u"编号A-00001"_s, 4), std::vector({u"编号"_s, u"A-00001"_s}));
}

TEST(LineBreaker, breaksAPeriodAfterItsTilde)
{
    EXPECT_EQ(lines(u"2025-03-01~2027-12-31"_s, 6),
              std::vector({u"2025-03-01~"_s, u"2027-12-31"_s}));
}

TEST(LineBreaker, breaksAnAddressBeforeTheAtAndOnlyThenAnywhere)
{
    EXPECT_EQ(lines(u"investment@example.com"_s, 8),
              std::vector({u"investment"_s, u"@example.com"_s}));
    const std::vector<QString> pieces = lines(u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s, 3);
    EXPECT_GT(pieces.size(), 3U);
    QString joined;
    for (const QString &piece : pieces) {
        EXPECT_LE(meter().width(piece), room(3));
        joined += piece;
    }
    EXPECT_EQ(joined, u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s);
}

TEST(LineBreaker, keepsABoxWithItsLabel)
{
    const ComposedText boxes{u"□公司级  □分公司级"_s, {{0, 4}, {6, 11}}};
    EXPECT_EQ(breakLines(boxes, room(6), meter()), std::vector({u"□公司级"_s, u"□分公司级"_s}));
}

TEST(LineBreaker, honoursLineBreaksOfTheText)
{
    EXPECT_EQ(lines(u"甲\n\n乙"_s, 9), std::vector({u"甲"_s, QString(), u"乙"_s}));
}

TEST(LineBreaker, neverSplitsACharacterBeyondTheBasicPlane)
{
    for (const QString &line : lines(u"𬱖𬱖𬱖𬱖𬱖"_s, 2)) {
        EXPECT_EQ(line.size() % 2, 0);
        EXPECT_TRUE(line.front().isHighSurrogate());
    }
}
