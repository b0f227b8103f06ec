// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoprojects.h"

#include "application/demo/demoamounts.h"
#include "application/demo/democompany.h"
#include "domain/client/followon.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

const std::vector<ClientFile> &files()
{
    static const std::vector<ClientFile> files = DemoCompany().makeRound(0);
    return files;
}

std::vector<Project> projects()
{
    std::vector<Project> all;
    for (const ClientFile &file : files()) {
        all.insert(all.end(), file.projects.begin(), file.projects.end());
    }
    return all;
}

FollowOn followOn(const ClientFile &file)
{
    return followOnOf(file.client, file.projects, demoDay());
}

bool isDesignated(const ClientFile &file)
{
    return file.client.state == ClientState::Listed || file.client.state == ClientState::Designated;
}

auto clientsWith(Level level, Money actual)
{
    return std::ranges::count_if(files(), [&](const ClientFile &file) {
        return isDesignated(file) && file.client.level == level && followOn(file).actual() == actual
               && followOn(file).expected == Money() && !file.client.openingFen;
    });
}

} // namespace

TEST(DemoProjects, arePastCurrentAndComing)
{
    std::map<ProjectPhase, int> phases;
    for (const Project &project : projects()) {
        ASSERT_TRUE(phaseOf(project.stage));
        ++phases[*phaseOf(project.stage)];
    }
    EXPECT_EQ(phases[ProjectPhase::Past], 72);
    EXPECT_EQ(phases[ProjectPhase::Current], 52);
    EXPECT_EQ(phases[ProjectPhase::Coming], 41);
}

TEST(DemoProjects, haveTheirAmountsInTheAgreedRange)
{
    std::vector<Money> amounts;
    for (const Project &project : projects()) {
        amounts.push_back(project.contracts.empty() ? *project.expectedFen
                                                    : *project.contracts.front().amountFen);
    }
    std::ranges::sort(amounts);
    ASSERT_EQ(amounts.size(), 165U);
    EXPECT_GE(amounts.front(), tenThousands(1'500'00));
    EXPECT_LE(amounts.back(), tenThousands(186'000'00));
    EXPECT_GT(amounts[82], tenThousands(17'000'00));
    EXPECT_LT(amounts[82], tenThousands(19'000'00));
    EXPECT_EQ(std::ranges::count(amounts, Money::fromFen(123'456'780'000)), 1); // 12.345678 亿
}

TEST(DemoProjects, standExactlyAtAndJustUnderBothLevels)
{
    EXPECT_EQ(clientsWith(Level::Company, Money::fromFen(20'000'000'000)), 1);
    EXPECT_EQ(clientsWith(Level::Company, Money::fromFen(19'999'990'000)), 1);
    EXPECT_EQ(clientsWith(Level::Branch, Money::fromFen(10'000'000'000)), 1);
    EXPECT_EQ(clientsWith(Level::Branch, Money::fromFen(9'999'990'000)), 1);
}

TEST(DemoProjects, reachTheirLevelButForTheTwoCases)
{
    int unmet = 0;
    for (const ClientFile &file : files()) {
        unmet += isDesignated(file) && !followOn(file).isMet().value() ? 1 : 0;
    }
    EXPECT_EQ(unmet, 2);
}

TEST(DemoProjects, haveOneNegativeSupplement)
{
    int negative = 0;
    int positive = 0;
    for (const Project &project : projects()) {
        for (const Contract &contract : project.contracts) {
            for (const Supplement &supplement : contract.supplements) {
                (*supplement.amountFen < Money() ? negative : positive) += 1;
            }
        }
    }
    EXPECT_EQ(negative, 1);
    EXPECT_GT(positive, 10);
}

TEST(DemoProjects, signNothingInTheFutureAndReceiveNoMoreThanIsDue)
{
    for (const Project &project : projects()) {
        const bool isComing = phaseOf(project.stage) == ProjectPhase::Coming;
        EXPECT_EQ(project.contracts.empty(), isComing) << project.name.toStdString();
        for (const Contract &contract : project.contracts) {
            EXPECT_LE(contract.signedOn, demoDay());
            EXPECT_LE(contract.receivedFen(), *contract.dueFen) << project.name.toStdString();
            EXPECT_LE(*contract.dueFen, project.contractTotal());
            for (const Supplement &supplement : contract.supplements) {
                EXPECT_LE(supplement.signedOn, demoDay());
                EXPECT_GT(supplement.signedOn, contract.signedOn);
            }
            for (const Receipt &receipt : contract.receipts) {
                EXPECT_LE(receipt.receivedOn, demoDay());
                EXPECT_GT(receipt.receivedOn, contract.signedOn);
            }
        }
    }
}

TEST(DemoProjects, finishWhatIsPastAndNothingElse)
{
    for (const Project &project : projects()) {
        const bool isPast = phaseOf(project.stage) == ProjectPhase::Past;
        EXPECT_EQ(project.finishedOn.isValid(), isPast);
        if (isPast) {
            EXPECT_GT(project.finishedOn, project.startedOn);
            EXPECT_LT(project.finishedOn, demoDay());
        }
    }
}

TEST(DemoProjects, areNamedOncePerClientAndNumberedByPlace)
{
    for (const ClientFile &file : files()) {
        std::set<QString> names;
        for (std::size_t i = 0; i < file.projects.size(); ++i) {
            names.insert(file.projects[i].name);
            EXPECT_EQ(file.projects[i].id, ProjectId(static_cast<qint64>(i) + 1));
        }
        EXPECT_EQ(names.size(), file.projects.size());
    }
}
