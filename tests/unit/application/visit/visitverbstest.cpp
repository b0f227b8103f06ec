// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/visit/visitverbs.h"

#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

Visit visitOf(ClientId client, QDate date = QDate(2026, 11, 20))
{
    Visit visit;
    visit.client = client;
    visit.date = date;
    visit.content = u"了解二期地块推进情况"_s;
    visit.nextDate = QDate(2026, 12, 20);
    return visit;
}

Visit stored(TestCompany &company, VisitId id)
{
    return company.database.write([&](Repositories &r) { return r.visits.find(id); });
}

} // namespace

TEST(VisitVerbs, makesAPersonOfANewName)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    Visit visit = visitOf(client);
    visit.their = {{u"曾示远"_s, u"工程总监"_s, {}, {}}};
    const auto id = verbs.add(company.manager, visit);
    ASSERT_TRUE(id);
    const ClientFile file = company.file(client);
    ASSERT_EQ(file.persons.size(), 1U);
    EXPECT_EQ(file.persons[0].name, u"曾示远"_s);
    EXPECT_EQ(file.persons[0].post, u"工程总监"_s);
    EXPECT_EQ(file.persons[0].source, u"本次走访"_s);
    EXPECT_EQ(stored(company, *id).their.front().person, file.persons[0].id);

    // The second time the same name is the same person.
    ASSERT_TRUE(verbs.add(company.manager, visit));
    EXPECT_EQ(company.file(client).persons.size(), 1U);
}

TEST(VisitVerbs, takesTheSignedInUserForOurs)
{
    TestCompany company;
    VisitVerbs verbs(company.database.storage(), company.clock);
    const auto id = verbs.add(company.manager, visitOf(company.addClient()));
    ASSERT_TRUE(id);
    const Visit visit = stored(company, *id);
    ASSERT_EQ(visit.our.size(), 1U);
    EXPECT_EQ(visit.our[0].user, company.manager.user);
    EXPECT_EQ(visit.author, company.manager.user);
    EXPECT_FALSE(visit.recorder);
    EXPECT_EQ(visit.purpose, VisitPurpose::Maintenance);
}

TEST(VisitVerbs, keepsAuthorAndRecorderOfAVisitTypedForSomebodyElse)
{
    TestCompany company;
    VisitVerbs verbs(company.database.storage(), company.clock);
    Visit visit = visitOf(company.addClient());
    visit.author = company.manager.user;
    visit.our = {{u"周示岚"_s, {}, {}, {}}};
    const auto id = verbs.add(company.clerk, visit);
    ASSERT_TRUE(id);
    EXPECT_EQ(stored(company, *id).author, company.manager.user);
    EXPECT_EQ(stored(company, *id).recorder, company.clerk.user);
    EXPECT_EQ(stored(company, *id).our.front().user, company.manager.user);
}

TEST(VisitVerbs, movesTheSummaryAtOnce)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    Visit visit = visitOf(client);
    visit.promises.resize(1);
    visit.promises[0].what = u"报送方案"_s;
    ASSERT_TRUE(verbs.add(company.manager, visit));
    const ClientSummary summary = company.file(client).summary;
    EXPECT_EQ(summary.lastVisit, QDate(2026, 11, 20));
    EXPECT_EQ(summary.nextVisit, QDate(2026, 12, 20));
    EXPECT_EQ(summary.openPromises, 1);
}

TEST(VisitVerbs, refusesWhatIsMissingOrInTheFutureAndNamesTheField)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    EXPECT_EQ(verbs.add(company.manager, visitOf(client, QDate(2026, 11, 24))).error().rule,
              u"futureDate"_s);
    EXPECT_EQ(verbs.add(company.manager, visitOf(client, QDate())).error().field, u"date"_s);
    Visit silent = visitOf(client);
    silent.content.clear();
    EXPECT_EQ(verbs.add(company.manager, silent).error().field, u"content"_s);
    Visit backwards = visitOf(client);
    backwards.nextDate = QDate(2026, 11, 19);
    EXPECT_EQ(verbs.add(company.manager, backwards).error().field, u"nextDate"_s);
    Visit empty = visitOf(client);
    empty.promises.resize(1);
    EXPECT_EQ(verbs.add(company.manager, empty).error().field, u"what"_s);
    EXPECT_TRUE(company.file(client).visits.empty());
}

TEST(VisitVerbs, letsNobodyRecordForAClientThatIsNotTheirs)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    EXPECT_EQ(verbs.add(company.otherManager, visitOf(client)).error().code, ErrorCode::NotFound);
    Session leader = company.office;
    leader.roles = {Role::Leader};
    EXPECT_EQ(verbs.add(leader, visitOf(client)).error().code, ErrorCode::Forbidden);
}

TEST(VisitVerbs, settlesAPromiseAndOpensItAgain)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    Visit visit = visitOf(client);
    visit.promises.resize(1);
    visit.promises[0].what = u"报送方案"_s;
    const VisitId id = verbs.add(company.manager, visit).value();
    const PromiseId promise = *stored(company, id).promises.front().id;
    ASSERT_TRUE(verbs.settlePromise(company.manager, id, promise, QDate(2026, 11, 23)));
    EXPECT_EQ(company.file(client).summary.openPromises, 0);
    const PromiseId same = *stored(company, id).promises.front().id;
    ASSERT_TRUE(verbs.settlePromise(company.manager, id, same, QDate()));
    EXPECT_EQ(company.file(client).summary.openPromises, 1);
    EXPECT_EQ(verbs.settlePromise(company.manager, id, PromiseId(999), {}).error().code,
              ErrorCode::NotFound);
}

TEST(VisitVerbs, changesAVisitUnlessSomebodyElseDidFirst)
{
    TestCompany company;
    VisitVerbs verbs(company.database.storage(), company.clock);
    const VisitId id = verbs.add(company.manager, visitOf(company.addClient())).value();
    Visit mine = stored(company, id);
    Visit theirs = mine;
    mine.content = u"改过的内容"_s;
    ASSERT_TRUE(verbs.update(company.manager, mine));
    EXPECT_EQ(verbs.update(company.clerk, theirs).error().code, ErrorCode::Conflict);
    EXPECT_EQ(stored(company, id).content, u"改过的内容"_s);
}

TEST(VisitVerbs, takesATrashedVisitOutOfTheSummary)
{
    TestCompany company;
    const ClientId client = company.addClient();
    VisitVerbs verbs(company.database.storage(), company.clock);
    const VisitId id = verbs.add(company.manager, visitOf(client)).value();
    ASSERT_TRUE(verbs.moveToTrash(company.manager, id));
    EXPECT_FALSE(company.file(client).summary.lastContact.isValid());
}
