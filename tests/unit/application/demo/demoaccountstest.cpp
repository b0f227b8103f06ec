// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoaccounts.h"

#include "application/ports/sealing.h"
#include "domain/standards/region.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace zhuke::application;
using namespace zhuke::domain;

namespace {

std::map<Role, int> countRoles()
{
    std::map<Role, int> counts;
    for (const User &user : demoUsers()) {
        for (const Role role : user.roles) {
            ++counts[role];
        }
    }
    return counts;
}

} // namespace

TEST(DemoAccounts, fillTheOfficeAndTheCommittee)
{
    const std::map<Role, int> counts = countRoles();
    const std::map<Role, int> expected{{Role::Chair, 1},
                                       {Role::DeputyChair, 2},
                                       {Role::Member, 12},
                                       {Role::Office, 2},
                                       {Role::Clerk, 6},
                                       {Role::Engineering, 2},
                                       {Role::Archivist, 1},
                                       {Role::Leader, 1},
                                       {Role::Administrator, 1},
                                       {Role::Manager, 12}};
    EXPECT_EQ(counts, expected);
    const std::vector<User> users = demoUsers();
    EXPECT_EQ(std::ranges::count_if(
                  users, [](const User &user) { return user.roles != std::vector{Role::Manager}; }),
              26);
}

TEST(DemoAccounts, haveEachANameAndALoginOfTheirOwn)
{
    std::set<QString> logins;
    std::set<QString> names;
    for (const DemoAccount &account : demoAccounts()) {
        logins.insert(account.login);
        names.insert(account.name);
        EXPECT_FALSE(account.unit.isEmpty());
    }
    EXPECT_EQ(logins.size(), demoUsers().size());
    EXPECT_EQ(names.size(), demoUsers().size());
    EXPECT_FALSE(logins.contains(QString()));
    EXPECT_TRUE(logins.contains(demoAdministrator()));
    EXPECT_TRUE(checkPassword(demoPassword()));
}

TEST(DemoAccounts, giveEveryBranchTwoManagersAClerkAndTwoMembers)
{
    const std::vector<User> users = demoUsers();
    const auto count = [&](const Unit &unit, Role role) {
        return std::ranges::count_if(
            users, [&](const User &user) { return user.unit == unit.id && user.has(role); });
    };
    int branches = 0;
    for (const Unit &unit : demoUnits()) {
        if (unit.kind != UnitKind::Branch) {
            continue;
        }
        ++branches;
        EXPECT_EQ(count(unit, Role::Manager), 2) << unit.name.toStdString();
        EXPECT_EQ(count(unit, Role::Clerk), 1) << unit.name.toStdString();
        EXPECT_EQ(count(unit, Role::Member), 2) << unit.name.toStdString();
    }
    EXPECT_EQ(branches, 6);
}

TEST(DemoAccounts, divideTheMainlandsProvincesAmongTheBranches)
{
    std::set<QString> regions;
    std::size_t named = 0;
    for (const Unit &unit : demoUnits()) {
        for (const QString &region : unit.regions) {
            EXPECT_FALSE(regionLabel(region).isEmpty()) << region.toStdString();
            regions.insert(region);
            ++named;
        }
    }
    EXPECT_EQ(regions.size(), 31U);
    EXPECT_EQ(named, regions.size());
}
