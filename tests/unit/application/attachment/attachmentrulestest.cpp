// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/attachment/attachmentrules.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

TEST(NewAttachment, takesTheKindsOfFileThatAreKept)
{
    EXPECT_EQ(newAttachment(u"邀请函"_s, u"函.PDF"_s, "%PDF-1.7 x")->kind, u"邀请函"_s);
    EXPECT_EQ(newAttachment({}, u"a.png"_s, "\x89PNG...")->pages, 1);
    EXPECT_EQ(newAttachment({}, u"a.png"_s, "\x89PNG...")->kind, u"其他"_s);
    EXPECT_TRUE(newAttachment({}, u"a.tif"_s, "MM\0*"));
    EXPECT_TRUE(newAttachment({}, u"a.docx"_s, "PK\3\4"));
    EXPECT_TRUE(newAttachment({}, u"a.jpg"_s, "\xff\xd8\xff")->confidential);
}

TEST(NewAttachment, refusesOtherKindsAndWhatOnlyCallsItselfOne)
{
    EXPECT_EQ(newAttachment({}, u"a.exe"_s, "MZ").error().rule, u"fileKind"_s);
    EXPECT_EQ(newAttachment({}, u"a.pdf"_s, "MZ").error().rule, u"fileKind"_s);
    EXPECT_EQ(newAttachment({}, u"pdf"_s, {}).error().rule, u"emptyFile"_s);
    const QByteArray large(Attachment::greatestBytes + 1, 'x');
    EXPECT_EQ(newAttachment({}, u"a.pdf"_s, large).error().rule, u"fileTooLarge"_s);
}
