// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/followon.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

namespace {

const QDate today(2026, 11, 23);

Money wan(qint64 amount)
{
    return Money::fromFen(amount * 1'000'000);
}

Client designated(QDate on)
{
    Client client;
    client.designatedOn = on;
    client.level = Level::Company;
    return client;
}

Project withContract(Money amount, QDate signedOn)
{
    Project project;
    project.stage = ProjectStage::Building;
    Contract contract;
    contract.amountFen = amount;
    contract.signedOn = signedOn;
    project.contracts.push_back(contract);
    return project;
}

Project expecting(Money amount, QDate on, std::optional<int> probabilityBp = {})
{
    Project project;
    project.stage = ProjectStage::Bidding;
    project.expectedFen = amount;
    project.expectedOn = on;
    project.probabilityBp = probabilityBp;
    return project;
}

} // namespace

TEST(FollowOn, countsContractsSignedAfterTheDesignationOnly)
{
    const Client client = designated(QDate(2026, 3, 1));
    const std::vector projects{withContract(wan(100), QDate(2026, 3, 1)),
                               withContract(wan(200), QDate(2026, 3, 2))};
    const FollowOn result = followOnOf(client, projects, today);
    EXPECT_EQ(result.signedTotal, wan(200));
    ASSERT_EQ(result.evidence.size(), 1U);
    EXPECT_EQ(result.evidence.front().date, QDate(2026, 3, 2));
}

TEST(FollowOn, countsSupplementsByTheirOwnDateAndSign)
{
    const Client client = designated(QDate(2026, 3, 1));
    Project project = withContract(wan(500), QDate(2025, 1, 1));
    project.contracts.front().supplements = {{wan(80), QDate(2026, 5, 1), {}},
                                             {wan(-30), QDate(2026, 6, 1), {}}};
    EXPECT_EQ(followOnOf(client, std::vector{project}, today).signedTotal, wan(50));
}

TEST(FollowOn, leavesOutWhatIsSignedAfterAsOf)
{
    const std::vector projects{withContract(wan(100), QDate(2026, 9, 30))};
    const Client client = designated(QDate(2026, 1, 1));
    EXPECT_EQ(followOnOf(client, projects, QDate(2026, 9, 29)).signedTotal, Money());
    EXPECT_EQ(followOnOf(client, projects, QDate(2026, 9, 30)).signedTotal, wan(100));
}

TEST(FollowOn, startsAfterTheOpeningWhenALedgerStatedOne)
{
    Client client = designated(QDate(2025, 1, 1));
    client.openingFen = wan(30'000);
    client.openingOn = QDate(2026, 11, 23);
    const std::vector projects{withContract(wan(100), QDate(2026, 11, 23)),
                               withContract(wan(7), QDate(2026, 11, 24))};
    const FollowOn result = followOnOf(client, projects, QDate(2026, 12, 31));
    EXPECT_EQ(result.signedTotal, wan(7));
    EXPECT_EQ(result.actual(), wan(30'007));
}

TEST(FollowOn, takesTheFirstContractAsBaselineOfACandidate)
{
    const std::vector projects{withContract(wan(900), QDate(2025, 2, 2)),
                               withContract(wan(100), QDate(2026, 2, 2))};
    EXPECT_EQ(baselineOf(Client(), projects), QDate(2025, 2, 2));
    EXPECT_EQ(followOnOf(Client(), projects, today).signedTotal, wan(100));
}

TEST(FollowOn, weighsWhatIsExpectedWithinTwoYearsHalfUp)
{
    const Client client = designated(QDate(2026, 1, 1));
    const std::vector projects{
        expecting(Money::fromFen(3), QDate(2026, 12, 1), 5'000),
        expecting(wan(100), QDate(2028, 11, 23)),
        expecting(wan(100), QDate(2028, 11, 24)), // a day too late
        expecting(wan(100), QDate(2026, 11, 22)), // should have come by now
        expecting(wan(100), QDate()),             // nobody says when
    };
    EXPECT_EQ(followOnOf(client, projects, today).expected, Money::fromFen(2) + wan(100));
}

TEST(FollowOn, expectsNothingFromAProjectThatWasLost)
{
    Project lost = expecting(wan(100), QDate(2026, 12, 1));
    lost.stage = ProjectStage::Lost;
    EXPECT_EQ(followOnOf(designated(QDate(2026, 1, 1)), std::vector{lost}, today).expected,
              Money());
}

TEST(FollowOn, meetsTheThresholdWhenExactlyReached)
{
    Client client = designated(QDate(2026, 1, 1));
    const Money short1 = Money::fromFen(19'999'999'999);
    const Money exact = Money::fromFen(20'000'000'000);
    EXPECT_EQ(
        followOnOf(client, std::vector{withContract(short1, QDate(2026, 2, 1))}, today).isMet(),
        false);
    EXPECT_EQ(
        followOnOf(client, std::vector{withContract(exact, QDate(2026, 2, 1))}, today).isMet(),
        true);
    client.level = Level::Branch;
    const Money branchShort = Money::fromFen(9'999'999'999);
    const Money branchExact = Money::fromFen(10'000'000'000);
    EXPECT_EQ(followOnOf(client, std::vector{withContract(branchShort, QDate(2026, 2, 1))}, today)
                  .isMet(),
              false);
    EXPECT_EQ(followOnOf(client, std::vector{withContract(branchExact, QDate(2026, 2, 1))}, today)
                  .isMet(),
              true);
}

TEST(FollowOn, hasNoThresholdWithoutALevel)
{
    Client client = designated(QDate(2026, 1, 1));
    client.level.reset();
    const FollowOn result = followOnOf(client, {}, today);
    EXPECT_FALSE(result.threshold);
    EXPECT_FALSE(result.isMet());
}
