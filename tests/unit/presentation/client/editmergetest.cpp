// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/editmerge.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

FieldTexts texts(const QString &address, const QString &phone)
{
    return {{u"address"_s, address}, {u"phone"_s, phone}};
}

} // namespace

TEST(EditMerge, takesEachChangeOfDifferentFields)
{
    const EditMerge merge =
        mergeEdits(texts(u"a"_s, u"1"_s), texts(u"a"_s, u"2"_s), texts(u"b"_s, u"1"_s));
    EXPECT_EQ(merge.texts, texts(u"b"_s, u"2"_s));
    EXPECT_TRUE(merge.conflicts.empty());
    EXPECT_EQ(merge.takenOver.size(), 1);
}

TEST(EditMerge, asksOnlyWhereBothWroteDifferentThings)
{
    const EditMerge same =
        mergeEdits(texts(u"a"_s, u"1"_s), texts(u"b"_s, u"1"_s), texts(u"b"_s, u"1"_s));
    EXPECT_TRUE(same.conflicts.empty());
    EXPECT_TRUE(same.takenOver.isEmpty());
    const EditMerge other =
        mergeEdits(texts(u"a"_s, u"1"_s), texts(u"b"_s, u"1"_s), texts(u"c"_s, u"1"_s));
    ASSERT_EQ(other.conflicts.size(), 1U);
    EXPECT_EQ(other.conflicts.front().field, u"address"_s);
    EXPECT_EQ(other.conflicts.front().before, u"a"_s);
    EXPECT_EQ(other.texts.value(u"address"_s), u"c"_s);
}

TEST(EditMerge, showsCodesInWords)
{
    const EditMerge merge =
        mergeEdits({{u"level"_s, {}}}, {{u"level"_s, u"company"_s}}, {{u"level"_s, u"branch"_s}});
    ASSERT_EQ(merge.conflicts.size(), 1U);
    EXPECT_EQ(merge.conflicts.front().theirs, u"公司级"_s);
    EXPECT_EQ(merge.conflicts.front().mine, u"分公司级"_s);
}

TEST(EditMerge, takesAClearedFieldForAChange)
{
    const EditMerge merge =
        mergeEdits(texts(u"a"_s, u"1"_s), texts({}, u"1"_s), texts(u"a"_s, u"1"_s));
    EXPECT_EQ(merge.texts.value(u"address"_s), QString());
}

} // namespace zhuke::presentation
