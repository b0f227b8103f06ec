// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/session/session.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;

namespace {

Session sessionWith(std::vector<Role> roles)
{
    return {UserId(1),
            QStringLiteral("u1"),
            QStringLiteral("周示岚"),
            UnitId(10),
            QStringLiteral("华东分公司"),
            std::move(roles)};
}

const Ownership own{UnitId(10), UserId(1)};
const Ownership ownElsewhere{UnitId(11), UserId(1)};
const Ownership ofUnit{UnitId(10), UserId(2)};
const Ownership other{UnitId(11), UserId(3)};

} // namespace

TEST(Authorise, letsAManagerChangeOwnClientsOnly)
{
    const Session manager = sessionWith({Role::Manager});
    EXPECT_TRUE(authorise(manager, Permission::EditClient, own));
    EXPECT_TRUE(authorise(manager, Permission::EditClient, ownElsewhere));
    EXPECT_EQ(authorise(manager, Permission::EditClient, ofUnit).error().code,
              ErrorCode::Forbidden);
    EXPECT_FALSE(authorise(manager, Permission::EditClient, other));
    EXPECT_FALSE(authorise(manager, Permission::Import));
}

TEST(Authorise, letsAClerkWorkForTheUnit)
{
    const Session clerk = sessionWith({Role::Clerk});
    EXPECT_TRUE(authorise(clerk, Permission::RecordVisit, ofUnit));
    EXPECT_FALSE(authorise(clerk, Permission::RecordVisit, other));
    EXPECT_TRUE(authorise(clerk, Permission::Import));
    EXPECT_FALSE(authorise(clerk, Permission::DeleteClient, ofUnit));
}

TEST(Authorise, letsTheOfficeWorkEverywhereButNotSeeSealedFamilies)
{
    const Session office = sessionWith({Role::Office});
    EXPECT_TRUE(authorise(office, Permission::Print, other));
    EXPECT_FALSE(authorise(office, Permission::PrintSealed, other));
    EXPECT_TRUE(scopeOf(office).opensPi2);
    EXPECT_FALSE(scopeOf(office).opensPi3);
}

TEST(Authorise, keepsBusinessDataFromTheAdministrator)
{
    const Session administrator = sessionWith({Role::Administrator});
    EXPECT_EQ(scopeOf(administrator).reach, AccessScope::Reach::None);
    EXPECT_FALSE(authorise(administrator, Permission::View, own));
    EXPECT_TRUE(authorise(administrator, Permission::ManageUsers));
}

TEST(Authorise, takesTheWidestReachOfSeveralRoles)
{
    EXPECT_EQ(reachOf(sessionWith({Role::Manager, Role::Clerk}), Permission::View),
              AccessScope::Reach::Unit);
    EXPECT_EQ(reachOf(sessionWith({Role::Manager, Role::Leader}), Permission::View),
              AccessScope::Reach::All);
    EXPECT_EQ(reachOf(sessionWith({}), Permission::View), AccessScope::Reach::None);
}

TEST(Authorise, doesNotTakeAMissingUnitForTheSameUnit)
{
    Session clerk = sessionWith({Role::Clerk});
    clerk.unit.reset();
    EXPECT_FALSE(authorise(clerk, Permission::View, {std::nullopt, std::nullopt}));
}

TEST(AccessScope, carriesUserAndUnitOfTheSession)
{
    const AccessScope scope = scopeOf(sessionWith({Role::Manager}), Permission::Print);
    EXPECT_EQ(scope.reach, AccessScope::Reach::Own);
    EXPECT_EQ(scope.user, UserId(1));
    EXPECT_EQ(scope.unit, UnitId(10));
    EXPECT_TRUE(scope.opensPi3);
}
