// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/digest.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::domain::blake2b;
using zhuke::domain::DigestBuilder;

TEST(Digest, isBlake2bWith256Bits)
{
    // Value of `printf abc | b2sum -l 256`.
    EXPECT_EQ(blake2b("abc").toHex(),
              QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST(DigestBuilder, isTheSameForTheSameRow)
{
    const auto row = [] {
        return DigestBuilder()
            .text(u"云汀置业有限公司(虚构)")
            .integer(5)
            .date({2026, 11, 23})
            .result();
    };
    EXPECT_EQ(row(), row());
    EXPECT_EQ(row().size(), 32);
}

TEST(DigestBuilder, doesNotLetTextMoveFromOneFieldToTheNext)
{
    EXPECT_NE(DigestBuilder().text(u"ab").text(u"c").result(),
              DigestBuilder().text(u"a").text(u"bc").result());
    EXPECT_NE(DigestBuilder().text(u"a").absent().result(),
              DigestBuilder().absent().text(u"a").result());
}

TEST(DigestBuilder, tellsKindsApart)
{
    const QByteArray number(8, '\0');
    EXPECT_NE(DigestBuilder().integer(0).result(), DigestBuilder().bytes(number).result());
    EXPECT_NE(DigestBuilder().bytes("a").result(), DigestBuilder().text(u"a").result());
    EXPECT_NE(DigestBuilder().integer(0).result(), DigestBuilder().absent().result());
    EXPECT_NE(DigestBuilder().flag(true).result(), DigestBuilder().flag(false).result());
}

TEST(DigestBuilder, takesAbsentAndEmptyTextAsTheSame)
{
    EXPECT_EQ(DigestBuilder().text(u"").result(), DigestBuilder().absent().result());
    EXPECT_EQ(DigestBuilder().date({}).result(), DigestBuilder().absent().result());
    EXPECT_EQ(DigestBuilder().instant({}).result(), DigestBuilder().absent().result());
}

TEST(DigestBuilder, takesAnInstantWhateverItsZone)
{
    const QDateTime utc(QDate(2026, 11, 23), QTime(1, 0), Qt::UTC);
    EXPECT_EQ(DigestBuilder().instant(utc).result(),
              DigestBuilder().instant(utc.toOffsetFromUtc(8 * 3600)).result());
}
