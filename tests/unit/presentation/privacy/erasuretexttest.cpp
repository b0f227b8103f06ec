// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/privacy/erasuretext.h"

#include <gtest/gtest.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;

TEST(ErasureText, namesTheFieldsOfAPersonAndNotThoseOfAClient)
{
    application::ErasureReport report;
    report.shared = {u"name"_s, u"family"_s};
    const QString text = presentation::erasureNotes(report).join(u'\n');
    EXPECT_TRUE(text.contains(u"姓名、家庭成员"_s)) << qPrintable(text);
}

} // namespace
} // namespace zhuke
