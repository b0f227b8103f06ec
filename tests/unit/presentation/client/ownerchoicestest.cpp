// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/ownerchoices.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using application::Session;
using domain::Role;
using domain::UnitId;
using domain::UserId;
using namespace Qt::StringLiterals;

namespace {

domain::Unit aUnit(int id, const QString &name)
{
    domain::Unit unit;
    unit.id = UnitId(id);
    unit.name = name;
    return unit;
}

domain::User aUser(int id, const QString &name, int unit, Role role)
{
    domain::User user;
    user.id = UserId(id);
    user.name = name;
    user.unit = UnitId(unit);
    user.roles = {role};
    return user;
}

class OwnerChoices : public testing::Test
{
protected:
    [[nodiscard]] std::vector<OwnerChoice> of(Role role) const
    {
        Session session{UserId(2), {}, u"李示和"_s, UnitId(2), u"华南分公司"_s, {role}};
        return ownerChoices(session, m_units, m_users);
    }

    std::vector<domain::Unit> m_units{aUnit(1, u"华东分公司"_s), aUnit(2, u"华南分公司"_s)};
    std::vector<domain::User> m_users{aUser(1, u"周示岚"_s, 1, Role::Manager),
                                      aUser(2, u"李示和"_s, 2, Role::Manager),
                                      aUser(3, u"方示敏"_s, 2, Role::Manager),
                                      aUser(4, u"曾示远"_s, 2, Role::Clerk)};
};

} // namespace

TEST_F(OwnerChoices, areAllUnitsForTheOffice)
{
    EXPECT_EQ(of(Role::Office),
              (std::vector<OwnerChoice>{{u"华东分公司"_s, {u"周示岚"_s}},
                                        {u"华南分公司"_s, {u"李示和"_s, u"方示敏"_s}}}));
}

TEST_F(OwnerChoices, areTheOwnUnitsManagersForAClerk)
{
    EXPECT_EQ(of(Role::Clerk),
              (std::vector<OwnerChoice>{{u"华南分公司"_s, {u"李示和"_s, u"方示敏"_s}}}));
}

TEST_F(OwnerChoices, areNobodyButOneselfForAManager)
{
    EXPECT_EQ(of(Role::Manager), (std::vector<OwnerChoice>{{u"华南分公司"_s, {u"李示和"_s}}}));
    EXPECT_TRUE(of(Role::Leader).empty());
}

TEST_F(OwnerChoices, leaveOutWhoHasLeft)
{
    m_users[0].active = false;
    EXPECT_EQ(of(Role::Office)[0].managers, QStringList());
}

} // namespace zhuke::presentation
