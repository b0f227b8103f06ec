// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/errortext.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

using domain::Error;
using domain::ErrorCode;

TEST(ErrorText, saysWhatHappenedWhatItMeansAndWhatToDo)
{
    for (const ErrorCode code : {ErrorCode::Invalid,
                                 ErrorCode::NotFound,
                                 ErrorCode::Duplicate,
                                 ErrorCode::Conflict,
                                 ErrorCode::Forbidden,
                                 ErrorCode::Blocked,
                                 ErrorCode::Busy,
                                 ErrorCode::Cancelled,
                                 ErrorCode::Storage}) {
        const ErrorText text = errorText({code, {}, {}, {}, {}});
        EXPECT_FALSE(text.what.isEmpty());
        EXPECT_FALSE(text.meaning.isEmpty());
        EXPECT_FALSE(text.advice.isEmpty());
    }
}

TEST(ErrorText, namesTheFieldAndItsFault)
{
    const Error error{ErrorCode::Invalid, u"nextDate"_s, {}, u"beforeVisit"_s, {}};
    EXPECT_EQ(errorText(error).what, u"下次走访：不能早于走访日期"_s);
    EXPECT_EQ(fieldErrorText(error), u"不能早于走访日期"_s);
}

TEST(ErrorText, namesTheValueWhereTheRuleSpeaksOfIt)
{
    const Error error{ErrorCode::Invalid, u"decisions"_s, u"一期"_s, u"unknownProject"_s, {}};
    EXPECT_EQ(fieldErrorText(error), u"该客户没有名为“一期”的项目"_s);
}

TEST(ErrorText, keepsTheDetailForTheFoldOutOnly)
{
    const Error error{ErrorCode::Storage, {}, {}, u"diskFull"_s, u"SQLITE_FULL 13"_s};
    const ErrorText text = errorText(error);
    EXPECT_EQ(text.what, u"磁盘空间不足"_s);
    EXPECT_TRUE(text.details.contains(u"SQLITE_FULL 13"_s));
    EXPECT_FALSE(text.what.contains(u"SQLITE"_s));
}

TEST(ErrorText, putsTheValueIntoTheWords)
{
    const Error error{ErrorCode::Invalid, u"unit"_s, u"六分公司"_s, u"unknownUnit"_s, {}};
    EXPECT_TRUE(fieldErrorText(error).contains(u"六分公司"_s));
}

} // namespace zhuke::presentation
