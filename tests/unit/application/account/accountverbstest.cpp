// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/accountverbs.h"

#include "application/account/initialise.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;

namespace {

// The administrator's slots and users on a test database.
class Accounts : public TestCompany
{
public:
    AccountStore &store() { return database.file().accounts(); }
    AccountVerbs verbs() { return {database.storage(), store(), clock}; }

    Result<void> add(const Session &session, const QString &login)
    {
        return verbs().addUser(
            session,
            zhuke::test::testKeyring(),
            {login, u"孙示安"_s, u"华东分公司"_s, {Role::Manager}, u"chushi-2026"_s},
            KeyCost::Minimum);
    }

    bool opens(const QString &login, const QString &password)
    {
        const auto user = store().userByLogin(login).value();
        const auto slot = user ? store().slotOf(user->uid).value() : std::nullopt;
        return slot && zhuke::security::SodiumKeyStore().open(*slot, password).has_value();
    }
};

} // namespace

TEST(AccountVerbs, addsAUserWithATemporaryPassword)
{
    Accounts company;
    ASSERT_TRUE(company.add(company.administrator, u"sunshian"_s));
    EXPECT_TRUE(company.opens(u"sunshian"_s, u"chushi-2026"_s));
    EXPECT_FALSE(company.opens(u"sunshian"_s, u"chushi-2025"_s));
    const auto user = company.store().userByLogin(u"sunshian"_s).value();
    EXPECT_TRUE(company.store().slotOf(user->uid).value()->temporary);
    EXPECT_EQ(user->unit, company.east);
    EXPECT_EQ(company.add(company.administrator, u"sunshian"_s).error().code, ErrorCode::Duplicate);
    EXPECT_EQ(company.add(company.administrator, u"  "_s).error().field, u"login"_s);
}

TEST(AccountVerbs, isTheAdministratorsAlone)
{
    Accounts company;
    EXPECT_EQ(company.add(company.office, u"sunshian"_s).error().code, ErrorCode::Forbidden);
    EXPECT_EQ(company.verbs().setRoles(company.manager, u"周示岚"_s, {Role::Office}).error().code,
              ErrorCode::Forbidden);
    EXPECT_EQ(company.verbs().deactivate(company.manager, u"查示川"_s).error().code,
              ErrorCode::Forbidden);
}

TEST(AccountVerbs, letsEverybodyChangeTheOwnPasswordOnly)
{
    Accounts company;
    const auto &key = zhuke::test::testKeyring();
    ASSERT_TRUE(company.verbs().setPassword(
        company.manager, key, u"周示岚"_s, u"xin-mima-1"_s, KeyCost::Minimum));
    EXPECT_TRUE(company.opens(u"周示岚"_s, u"xin-mima-1"_s));
    EXPECT_EQ(company.verbs()
                  .setPassword(company.manager, key, u"李示和"_s, u"xin-mima-1"_s)
                  .error()
                  .code,
              ErrorCode::Forbidden);
    EXPECT_EQ(
        company.verbs().setPassword(company.manager, key, u"周示岚"_s, u"duan"_s).error().rule,
        u"passwordTooShort"_s);
    EXPECT_EQ(company.verbs()
                  .setPassword(company.manager, key, u"无此人"_s, u"xin-mima-1"_s)
                  .error()
                  .code,
              ErrorCode::NotFound);
}

TEST(AccountVerbs, setsRolesButKeepsTheAdministratorFromLosingTheOwn)
{
    Accounts company;
    ASSERT_TRUE(
        company.verbs().setRoles(company.administrator, u"周示岚"_s, {Role::Manager, Role::Clerk}));
    EXPECT_TRUE(company.store().userByLogin(u"周示岚"_s).value()->has(Role::Clerk));
    EXPECT_EQ(company.verbs()
                  .setRoles(company.administrator, u"系统管理员"_s, {Role::Office})
                  .error()
                  .rule,
              u"lastAdministrator"_s);
}

TEST(AccountVerbs, takesTheWayInFromWhoIsDeactivated)
{
    Accounts company;
    ASSERT_TRUE(company.add(company.administrator, u"sunshian"_s));
    ASSERT_TRUE(company.verbs().deactivate(company.administrator, u"sunshian"_s));
    EXPECT_FALSE(company.opens(u"sunshian"_s, u"chushi-2026"_s));
    EXPECT_FALSE(company.store().userByLogin(u"sunshian"_s).value()->active);
    EXPECT_EQ(company.verbs().deactivate(company.administrator, u"系统管理员"_s).error().rule,
              u"ownAccount"_s);
}

TEST(Initialise, makesACompanyWithItsAdministratorAndARecoveryCode)
{
    zhuke::test::TestDatabase database;
    const zhuke::test::FixedClock clock;
    const zhuke::security::SodiumKeyStore keys;
    NewCompany request{u"示例"_s, u"admin"_s, u"chushi-2026"_s, KeyCost::Minimum, KeyCost::Minimum};
    const auto made = initialise(database.storage(),
                                 database.file().accounts(),
                                 {keys, zhuke::test::testKeyring()},
                                 clock,
                                 request);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->session.has(Role::Administrator));
    EXPECT_TRUE(made->session.has(Role::Office));
    const auto recovery = database.file().accounts().recoverySlot().value();
    ASSERT_TRUE(recovery);
    EXPECT_TRUE(keys.open(*recovery, made->recoveryCode));
    EXPECT_EQ(database.file().accounts().meta(QString::fromUtf16(metakeys::company)).value(),
              u"示例"_s);
    EXPECT_EQ(database.file().accounts().meta(QString::fromUtf16(metakeys::isDemo)).value(),
              u"0"_s);
}

TEST(Initialise, refusesWhatIsMissingBeforeAnythingIsWritten)
{
    EXPECT_EQ(checkNewCompany({u" "_s, u"admin"_s, u"chushi-2026"_s}).error().field, u"company"_s);
    EXPECT_EQ(checkNewCompany({u"示例"_s, u""_s, u"chushi-2026"_s}).error().field, u"admin"_s);
    EXPECT_EQ(checkNewCompany({u"示例"_s, u"admin"_s, u"duan"_s}).error().rule,
              u"passwordTooShort"_s);
}
