// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dossier/dossierverbs.h"

#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

Dossier dossierOf(ClientId client, int quarter)
{
    Dossier dossier;
    dossier.client = client;
    dossier.year = 2026;
    dossier.quarter = quarter;
    dossier.summary1 = u"关系平稳"_s;
    return dossier;
}

} // namespace

TEST(DossierVerbs, filesOnePerClientAndQuarter)
{
    TestCompany company;
    const ClientId client = company.addClient();
    DossierVerbs verbs(company.database.storage(), company.clock);
    ASSERT_TRUE(verbs.add(company.manager, dossierOf(client, 3)));
    EXPECT_EQ(verbs.add(company.manager, dossierOf(client, 3)).error().code, ErrorCode::Duplicate);
    const ClientFile file = company.file(client);
    ASSERT_EQ(file.dossiers.size(), 1U);
    EXPECT_EQ(file.dossiers[0].filedOn, zhuke::test::today());
}

TEST(DossierVerbs, wantsASummaryOnceTheQuarterIsOver)
{
    TestCompany company;
    const ClientId client = company.addClient();
    DossierVerbs verbs(company.database.storage(), company.clock);
    Dossier silent = dossierOf(client, 3);
    silent.summary1.clear();
    EXPECT_EQ(verbs.add(company.manager, silent).error().rule, u"F09"_s);
    silent.noActivity = true;
    EXPECT_TRUE(verbs.add(company.manager, silent));
    Dossier running = dossierOf(client, 4);
    running.summary1.clear();
    EXPECT_TRUE(verbs.add(company.manager, running));
}

TEST(DossierVerbs, refusesAQuarterThatHasNotBegunOrDoesNotExist)
{
    TestCompany company;
    const ClientId client = company.addClient();
    DossierVerbs verbs(company.database.storage(), company.clock);
    Dossier next = dossierOf(client, 1);
    next.year = 2027;
    EXPECT_EQ(verbs.add(company.manager, next).error().rule, u"quarterNotBegun"_s);
    Dossier none = dossierOf(client, 0);
    EXPECT_EQ(verbs.add(company.manager, none).error().rule, u"notAQuarter"_s);
    Dossier blank = dossierOf(client, 3);
    blank.year.reset();
    EXPECT_EQ(verbs.add(company.manager, blank).error().field, u"year"_s);
}

TEST(DossierVerbs, letsOnlyThoseFileWhoMay)
{
    TestCompany company;
    const ClientId client = company.addClient();
    DossierVerbs verbs(company.database.storage(), company.clock);
    EXPECT_EQ(verbs.add(company.otherManager, dossierOf(client, 3)).error().code,
              ErrorCode::NotFound);
    EXPECT_TRUE(verbs.add(company.clerk, dossierOf(client, 3)));
}

TEST(DossierVerbs, changesADossierUnlessSomebodyElseDidFirst)
{
    TestCompany company;
    const ClientId client = company.addClient();
    DossierVerbs verbs(company.database.storage(), company.clock);
    ASSERT_TRUE(verbs.add(company.manager, dossierOf(client, 3)));
    Dossier mine = company.file(client).dossiers.front();
    Dossier late = mine;
    mine.summary2 = u"主体封顶"_s;
    mine.planLines = {{u"10月"_s, {}, u"跟踪二期"_s, {}}};
    ASSERT_TRUE(verbs.update(company.manager, mine));
    EXPECT_EQ(verbs.update(company.manager, late).error().code, ErrorCode::Conflict);
    EXPECT_EQ(company.file(client).dossiers.front().planLines.size(), 1U);
}
