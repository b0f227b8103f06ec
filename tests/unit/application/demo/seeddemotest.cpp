// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/seeddemo.h"

#include "application/account/initialise.h"
#include "application/demo/demoaccounts.h"
#include "application/demo/democompany.h"
#include "application/demo/demoround.h"
#include "application/maintenance/contentdigest.h"
#include "domain/text/normalise.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::FixedClock;
using zhuke::test::TestDatabase;

namespace {

const std::vector<ClientFile> &madeClients()
{
    static const std::vector<ClientFile> files = DemoCompany().makeRound(0);
    return files;
}

Session initialised(TestDatabase &database)
{
    NewCompany request;
    request.company = demoCompanyName();
    request.admin = demoAdministrator();
    request.password = demoPassword();
    request.cost = KeyCost::Minimum;
    request.recoveryCost = KeyCost::Minimum;
    request.isDemo = true;
    const zhuke::security::SodiumKeyStore keys;
    return initialise(database.storage(),
                      database.file().accounts(),
                      {keys, zhuke::test::testKeyring()},
                      FixedClock(),
                      request)
        .value()
        .session;
}

// One database with the demo company for all tests that only read.
TestDatabase &demo()
{
    static TestDatabase database;
    static const bool isSeeded = [] {
        const Result<void> done = seedDemo(database.storage(), FixedClock(), initialised(database));
        if (!done) {
            qFatal("%s %s", qPrintable(done.error().field), qPrintable(done.error().detail));
        }
        return true;
    }();
    Q_UNUSED(isSeeded)
    return database;
}

ClientFile stored(const QString &name)
{
    return demo().write([&](Repositories &repositories) -> Result<ClientFile> {
        const auto id = repositories.clients.byNameKey(nameKey(name));
        return id && *id ? repositories.clients.file(**id)
                         : Result<ClientFile>(failure(ErrorCode::NotFound, name));
    });
}

} // namespace

TEST(SeedDemo, storesEveryClientWithAllThatBelongsToIt)
{
    for (const ClientFile &made : madeClients()) {
        const ClientFile file = stored(made.client.name);
        EXPECT_EQ(file.client.creditCode, made.client.creditCode);
        EXPECT_EQ(file.client.number(), made.client.number());
        EXPECT_EQ(file.client.shareholders, made.client.shareholders);
        EXPECT_EQ(file.client.creditSheets, made.client.creditSheets);
        EXPECT_EQ(file.client.formerNumbers, made.client.formerNumbers);
        EXPECT_EQ(file.unitName, made.unitName);
        EXPECT_EQ(file.managerName, made.managerName);
        ASSERT_EQ(file.persons.size(), made.persons.size());
        ASSERT_EQ(file.projects.size(), made.projects.size());
        EXPECT_EQ(file.visits.size(), made.visits.size());
        EXPECT_EQ(file.records.size(), made.records.size());
        EXPECT_EQ(file.dossiers.size(), made.dossiers.size());
        for (std::size_t i = 0; i < file.persons.size(); ++i) {
            EXPECT_EQ(file.persons[i].name, made.persons[i].name);
            EXPECT_EQ(file.persons[i].birth, made.persons[i].birth);
            EXPECT_EQ(file.persons[i].family, made.persons[i].family);
            EXPECT_EQ(file.persons[i].consent, made.persons[i].consent);
        }
        for (std::size_t i = 0; i < file.projects.size(); ++i) {
            EXPECT_EQ(file.projects[i].name, made.projects[i].name);
            EXPECT_EQ(file.projects[i].contracts, made.projects[i].contracts);
        }
    }
}

TEST(SeedDemo, keepsASummaryThatIsTrue)
{
    for (const ClientFile &made : madeClients()) {
        const ClientFile file = stored(made.client.name);
        EXPECT_EQ(file.summary, summaryOf(file, zhuke::test::today()));
    }
}

TEST(SeedDemo, summarisesTheLaterEnteredOfTwoVisitsOnOneDay)
{
    TestDatabase database;
    const Session session = initialised(database);
    const DemoScale crowded{.clients = clientsInRound + 1, .visits = 6'000, .seed = demoSeed};
    ASSERT_TRUE(seedDemo(database.storage(), FixedClock(), session, crowded));
    EXPECT_TRUE(database.file().maintenance().check(zhuke::test::today(), {})->empty());
}

TEST(SeedDemo, refersToPersonsUsersAndProjectsThatAreThere)
{
    const auto users =
        demo().write([](Repositories &repositories) { return repositories.organisation.users(); });
    for (const ClientFile &made : madeClients()) {
        const ClientFile file = stored(made.client.name);
        for (const Visit &visit : file.visits) {
            for (const Participant &participant : visit.their) {
                const auto person =
                    std::ranges::find(file.persons, participant.person, &Person::id);
                ASSERT_NE(person, file.persons.end());
                EXPECT_EQ(person->name, participant.name);
            }
            for (const Participant &participant : visit.our) {
                const auto user = std::ranges::find(users, participant.user, &User::id);
                ASSERT_NE(user, users.end());
                EXPECT_EQ(user->name, participant.name);
            }
        }
        for (const Person &person : file.persons) {
            for (const ProjectDecision &decision : person.decisions) {
                EXPECT_TRUE(std::ranges::any_of(file.projects, [&](const Project &project) {
                    return project.id == decision.project;
                }));
            }
        }
    }
}

TEST(SeedDemo, makesTheFirstUserItsAdministratorAndNothingElse)
{
    const auto users =
        demo().write([](Repositories &repositories) { return repositories.organisation.users(); });
    EXPECT_EQ(users.size(), demoUsers().size());
    const auto admin = std::ranges::find(users, demoAdministrator(), &User::login);
    ASSERT_NE(admin, users.end());
    EXPECT_EQ(admin->roles, std::vector{Role::Administrator});
    EXPECT_EQ(admin->name, u"程示码"_s);
    const auto units =
        demo().write([](Repositories &repositories) { return repositories.organisation.units(); });
    EXPECT_EQ(units.size(), demoUnits().size());
}

TEST(SeedDemo, makesTheSameContentEveryTime)
{
    TestDatabase again;
    ASSERT_TRUE(seedDemo(again.storage(), FixedClock(), initialised(again)));
    const auto first = contentDigest(demo().file().queries());
    const auto second = contentDigest(again.file().queries());
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->toHex(), second->toHex());
}

TEST(SeedDemo, leavesADatabaseInWhichTheCheckFindsNothing)
{
    const auto findings = demo().file().maintenance().check(zhuke::test::today(), {});
    ASSERT_TRUE(findings);
    for (const Finding &finding : *findings) {
        ADD_FAILURE() << finding.where.toStdString() << ' ' << finding.what.toStdString() << ' '
                      << finding.detail.toStdString();
    }
}

TEST(SeedDemo, reportsProgressAndStopsWhenTold)
{
    TestDatabase database;
    const Session session = initialised(database);
    std::vector<int> reported;
    const Result<void> done =
        seedDemo(database.storage(), FixedClock(), session, {}, [&](int count, int all) {
            EXPECT_EQ(all, 60);
            reported.push_back(count);
            return count < 20;
        });
    EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(reported, (std::vector{10, 20}));
}
