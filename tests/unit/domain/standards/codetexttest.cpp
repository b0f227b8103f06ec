// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/codetext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(CodeText, losesWhatTypingAdds)
{
    EXPECT_EQ(compactCode(u" ｐｄｙ０0001－x　"), u"PDY00001X"_s);
    EXPECT_EQ(compactCode(u"PDY 00001—X–"), u"PDY00001X"_s);
}
