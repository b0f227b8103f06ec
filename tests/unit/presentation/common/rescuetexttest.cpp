// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/rescuetext.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using application::RescueReport;
using namespace Qt::StringLiterals;

TEST(RescueText, putsWhatIsLostFirstAndSaysAtLeast)
{
    RescueReport report;
    report.canBeOpened = true;
    report.tables = {{u"unit"_s, 5, 0, true, 0},
                     {u"client"_s, 60, 0, true, 0},
                     {u"visit"_s, 400, 7, true, 0},
                     {u"promise"_s, 90, 2, false, 3},
                     {u"dossier"_s, 12, 0, false, 0}};
    const auto lines = rescueLines(report);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines.at(0).what, u"走访"_s);
    EXPECT_EQ(lines.at(0).came, u"400"_s);
    EXPECT_EQ(lines.at(0).lost, u"7"_s);
    EXPECT_EQ(lines.at(1).lost, u"至少 5"_s);
    EXPECT_EQ(lines.at(2).lost, u"可能有"_s);
    EXPECT_EQ(lines.at(3).what, u"客户"_s);
    EXPECT_EQ(lines.at(3).lost, QString());
    EXPECT_EQ(rescueSummary(report), u"读出 567 条记录，至少丢失 12 条。"_s);
    EXPECT_EQ(rescueNotes(report), QStringList());
}

TEST(RescueText, isPleasedWhenNothingIsLost)
{
    RescueReport report;
    report.canBeOpened = true;
    report.tables = {{u"client"_s, 60, 0, true, 0}};
    EXPECT_EQ(rescueSummary(report), u"全部数据都读出来了，共 60 条记录。"_s);
}

TEST(RescueText, warnsOfWhatElseIsToBeKnown)
{
    RescueReport report;
    report.standIns = 3;
    report.cleared = 2;
    report.unplaced = 1;
    const QStringList notes = rescueNotes(report);
    ASSERT_EQ(notes.size(), 4);
    EXPECT_TRUE(notes.at(0).contains(u"无法登录"_s));
    EXPECT_TRUE(notes.at(1).contains(u"3 个客户"_s));
}

} // namespace zhuke::presentation
