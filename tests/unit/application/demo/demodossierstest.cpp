// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demodossiers.h"

#include "application/demo/democompany.h"
#include "domain/calendar/quarter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ClientFile> &files()
{
    static const std::vector<ClientFile> files = DemoCompany().makeRound(0);
    return files;
}

} // namespace

TEST(DemoDossiers, coverSixQuartersOfEveryDesignatedClientButNine)
{
    std::map<std::pair<int, int>, int> quarters;
    int dossiers = 0;
    for (const ClientFile &file : files()) {
        const bool files4 = file.client.state == ClientState::Listed
                            || file.client.state == ClientState::Designated;
        EXPECT_EQ(!file.dossiers.empty(), files4);
        EXPECT_GE(file.dossiers.size(), files4 ? 5U : 0U);
        for (const Dossier &dossier : file.dossiers) {
            ++quarters[{*dossier.year, *dossier.quarter}];
            ++dossiers;
        }
    }
    EXPECT_EQ(dossiers, 42 * 6 - 9);
    ASSERT_EQ(quarters.size(), 6U);
    EXPECT_EQ(quarters.begin()->first, (std::pair{2025, 2}));
    EXPECT_EQ(quarters.rbegin()->first, (std::pair{2026, 3}));
    EXPECT_EQ(quarters.rbegin()->second, 42 - 5);
}

TEST(DemoDossiers, sayWhatWasDoneOrThatNothingWas)
{
    int idle = 0;
    for (const ClientFile &file : files()) {
        for (const Dossier &dossier : file.dossiers) {
            const auto quarter =
                Quarter::parse(u"%1Q%2"_s.arg(*dossier.year).arg(*dossier.quarter)).value();
            EXPECT_GT(dossier.filedOn, quarter.lastDay());
            EXPECT_LE(dossier.filedOn, demoDay());
            EXPECT_EQ(dossier.summary1.isEmpty(), dossier.noActivity);
            EXPECT_EQ(dossier.summary4.isEmpty(), dossier.noActivity);
            EXPECT_FALSE(dossier.planLines.empty());
            idle += dossier.noActivity ? 1 : 0;
            if (dossier.noActivity) {
                EXPECT_FALSE(std::ranges::any_of(file.visits, [&](const Visit &visit) {
                    return Quarter::ofDate(visit.date) == quarter;
                }));
            }
        }
    }
    EXPECT_GT(idle, 0);
    EXPECT_LT(idle, 40);
}

TEST(DemoRecords, handleEveryComplaint)
{
    std::map<RecordKind, int> kinds;
    for (const ClientFile &file : files()) {
        for (std::size_t i = 0; i < file.records.size(); ++i) {
            const Record &record = file.records[i];
            ++kinds[record.kind];
            EXPECT_LE(record.date, demoDay());
            if (record.kind == RecordKind::Complaint) {
                ASSERT_LT(i + 1, file.records.size());
                EXPECT_EQ(file.records[i + 1].kind, RecordKind::Handling);
                EXPECT_EQ(file.records[i + 1].project, record.project);
                EXPECT_GT(file.records[i + 1].date, record.date);
            }
        }
    }
    EXPECT_EQ(kinds[RecordKind::Complaint], kinds[RecordKind::Handling]);
    EXPECT_GT(kinds[RecordKind::Complaint], 3);
    EXPECT_GE(kinds[RecordKind::Meeting], 42);
    EXPECT_GT(kinds[RecordKind::Talk], 5);
}
