// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoround.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/democompany.h"
#include "domain/standards/creditcode.h"
#include "unit/application/demo/demofields.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewRounds = 9; // the fifth has managers of its own
constexpr int fewClients = (fewRounds - 1) * clientsInRound + 17;
constexpr int fewVisits = 1234;

struct Few
{
    DemoCompany company{{.clients = fewClients, .visits = fewVisits, .seed = demoSeed}};
    std::vector<ClientFile> files;
};

const Few &few()
{
    static const Few made = [] {
        Few all;
        for (int round = 0; round < all.company.rounds(); ++round) {
            for (ClientFile &file : all.company.makeRound(round)) {
                all.files.push_back(std::move(file));
            }
        }
        return all;
    }();
    return made;
}

} // namespace

TEST(DemoRound, namesEveryClientOfTheLargestCompanyOnce)
{
    const int rounds = demoRounds(greatestDemo);
    const std::vector<User> users = demoUsersFor(rounds);
    std::set<QString> names;
    std::set<int> serials;
    std::size_t numbered = 0;
    std::map<qint64, int> clientsOf;
    for (int round = 0; round < rounds; ++round) {
        for (const ClientPlan &plan : demoRoundPlans(demoSeed, demoDay(), users, round)) {
            names.insert(plan.name);
            ++clientsOf[plan.manager.value()];
            if (plan.serial > 0) {
                ++numbered;
                serials.insert(plan.serial);
            }
        }
    }
    EXPECT_EQ(names.size(), static_cast<std::size_t>(rounds) * clientsInRound);
    EXPECT_EQ(serials.size(), numbered);
    EXPECT_LE(*serials.rbegin(), greatestDemo);
    for (const auto &[manager, count] : clientsOf) {
        EXPECT_LE(count, 40) << manager;
    }
}

TEST(DemoRound, makesAsManyClientsAndVisitsAsAskedFor)
{
    EXPECT_EQ(few().files.size(), static_cast<std::size_t>(fewClients));
    std::size_t visits = 0;
    std::set<QString> codes;
    for (const ClientFile &file : few().files) {
        EXPECT_EQ(file.persons.size(), 3U);
        EXPECT_EQ(file.projects.size(), 4U);
        EXPECT_TRUE(CreditCode::parse(file.client.creditCode))
            << qPrintable(file.client.creditCode);
        codes.insert(file.client.creditCode);
        visits += file.visits.size();
        zhuke::test::expectWithinLimits(file);
    }
    EXPECT_EQ(visits, static_cast<std::size_t>(fewVisits));
    EXPECT_EQ(codes.size(), few().files.size());
}

TEST(DemoRound, makesTheLastRoundOfTheLargestCompany)
{
    const DemoCompany largest({.clients = greatestDemo, .visits = {}, .seed = demoSeed});
    const std::vector<ClientFile> files = largest.makeRound(largest.rounds() - 1);
    EXPECT_EQ(files.size(), 39U);
    for (const ClientFile &file : files) {
        EXPECT_TRUE(CreditCode::parse(file.client.creditCode)) << qPrintable(file.client.name);
    }
}

TEST(DemoRound, keepsTheProportionsOfTheSmallCompany)
{
    const std::vector<ClientFile> files = few().company.makeRound(0);
    std::map<std::optional<Grade>, int> grades;
    for (const ClientFile &file : files) {
        ++grades[file.client.state == ClientState::Terminated ? std::nullopt : file.client.grade];
    }
    EXPECT_EQ(grades[Grade::A], 8);
    EXPECT_EQ(grades[Grade::B], 15);
    EXPECT_EQ(grades[Grade::C], 19);
}

TEST(DemoRound, givesLaterClientsManagersOfTheirOwnBranch)
{
    const std::vector<User> &users = few().company.users();
    EXPECT_GT(users.size(), demoUsers().size());
    std::set<std::pair<qint64, QString>> names;
    for (const User &user : users) {
        names.insert({user.unit->value(), user.name});
    }
    EXPECT_EQ(names.size(), users.size());
    for (const ClientFile &file : few().files) {
        const User &manager = users.at(static_cast<std::size_t>(file.client.manager->value() - 1));
        EXPECT_EQ(manager.unit, file.client.unit);
        EXPECT_TRUE(manager.has(Role::Manager));
    }
}

TEST(DemoRound, isTheSameForTheSameSeedAndAnotherForAnother)
{
    const std::vector<ClientFile> again =
        DemoCompany({.clients = fewClients, .visits = fewVisits, .seed = demoSeed}).makeRound(3);
    const std::vector<ClientFile> other =
        DemoCompany({.clients = fewClients, .visits = fewVisits, .seed = demoSeed + 1})
            .makeRound(3);
    constexpr std::size_t first = std::size_t{3} * clientsInRound;
    bool differs = false;
    for (std::size_t i = 0; i < again.size(); ++i) {
        EXPECT_EQ(again[i].client, few().files[first + i].client);
        EXPECT_EQ(again[i].visits, few().files[first + i].visits);
        differs = differs || other[i].visits != again[i].visits;
    }
    EXPECT_TRUE(differs);
}

TEST(DemoRound, cutsTheSmallCompanyOff)
{
    const DemoCompany company({.clients = 12, .visits = 100, .seed = demoSeed});
    ASSERT_EQ(company.rounds(), 1);
    const std::vector<ClientFile> files = company.makeRound(0);
    std::size_t visits = 0;
    for (const ClientFile &file : files) {
        visits += file.visits.size();
    }
    EXPECT_EQ(files.size(), 12U);
    EXPECT_EQ(visits, 100U);
}
