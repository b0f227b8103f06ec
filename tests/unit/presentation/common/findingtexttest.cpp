// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/findingtext.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

TEST(FindingText, hasWordsForWhatACheckFinds)
{
    EXPECT_EQ(findingText({{}, u"changedOutside"_s, {}}), u"内容在程序之外被改动"_s);
    EXPECT_EQ(findingText({{}, u"auditRecordsRemoved"_s, {}}), u"备份时已有的审计记录不见了"_s);
}

TEST(FindingText, isTheCodeWhereThereAreNone)
{
    EXPECT_EQ(findingText({{}, u"other"_s, {}}), u"other"_s);
}

} // namespace zhuke::presentation
