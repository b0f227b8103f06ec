// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/project.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

TEST(Project, standsInOneOfThreePhasesOnPaper)
{
    using enum ProjectStage;
    for (const ProjectStage stage : {Tracking, Bidding, Won}) {
        EXPECT_EQ(phaseOf(stage), ProjectPhase::Coming);
    }
    for (const ProjectStage stage : {Building, Suspended}) {
        EXPECT_EQ(phaseOf(stage), ProjectPhase::Current);
    }
    for (const ProjectStage stage : {Completed, Settled, Warranty}) {
        EXPECT_EQ(phaseOf(stage), ProjectPhase::Past);
    }
    for (const ProjectStage stage : {Lost, Abandoned}) {
        EXPECT_FALSE(phaseOf(stage));
    }
}

TEST(Project, sumsContractsWithTheirSupplements)
{
    Project project;
    project.contracts.resize(2);
    project.contracts[0].amountFen = Money::fromFen(100);
    project.contracts[0].supplements = {{Money::fromFen(-30), {}, {}}};
    EXPECT_EQ(project.contractTotal(), Money::fromFen(70));
}

TEST(Contract, sumsItsReceipts)
{
    Contract contract;
    contract.receipts = {{Money::fromFen(5), {}, {}}, {Money::fromFen(7), {}, {}}};
    EXPECT_EQ(contract.receivedFen(), Money::fromFen(12));
}
