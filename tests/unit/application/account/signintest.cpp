// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/signin.h"

#include "application/account/accountverbs.h"
#include "application/account/passwordtries.h"
#include "security/sodiumkeystore.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

namespace zhuke::application {

using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

class MovableClock : public domain::Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = test::now();
};

class SignIn : public testing::Test
{
protected:
    SignIn()
    {
        AccountVerbs verbs(m_company.database.storage(), store(), m_clock);
        EXPECT_TRUE(verbs.addUser(m_company.administrator,
                                  test::testKeyring(),
                                  {u"sunshian"_s,
                                   u"孙示安"_s,
                                   u"华东分公司"_s,
                                   {domain::Role::Manager},
                                   u"chushi-2026"_s},
                                  KeyCost::Minimum));
    }

    AccountStore &store() { return m_company.database.file().accounts(); }

    // What stands in the way; empty when signed in.
    QString signIn(const QString &password, const QString &login = u"sunshian"_s)
    {
        const auto known = authenticate(store(), m_keys, m_clock, login, password);
        EXPECT_TRUE(known || known.error().code == ErrorCode::Forbidden);
        m_waits = known ? QString() : known.error().value;
        return known ? QString() : known.error().rule;
    }

    void guessWrong(int times, const QString &login = u"sunshian"_s)
    {
        for (int i = 0; i < times; ++i) {
            EXPECT_EQ(signIn(u"falsch-2026"_s, login), u"wrongPassword"_s);
        }
    }

    test::TestCompany m_company;
    MovableClock m_clock;
    security::SodiumKeyStore m_keys;
    QString m_waits;
};

const QString right = u"chushi-2026"_s;
const QString waiting = u"waitAfterWrongPasswords"_s;
const QString wrong = u"wrongPassword"_s;

TEST_F(SignIn, waitsAfterThreeWrongPasswordsEvenForTheRightOne)
{
    guessWrong(3);
    EXPECT_EQ(signIn(right), waiting);
    EXPECT_EQ(m_waits, u"5"_s);
    m_clock.advance(4);
    EXPECT_EQ(signIn(right), waiting);
    EXPECT_EQ(m_waits, u"1"_s);
    m_clock.advance(1);
    EXPECT_EQ(signIn(right), QString());
}

TEST_F(SignIn, waitsTwiceAsLongEveryTimeAndFiveMinutesAtMost)
{
    guessWrong(3);
    for (const int wait : {5, 10, 20, 40, 80, 160, 300, 300}) {
        EXPECT_EQ(signIn(right), waiting);
        EXPECT_EQ(m_waits, QString::number(wait));
        m_clock.advance(wait);
        EXPECT_EQ(signIn(u"falsch-2026"_s), wrong);
    }
}

TEST_F(SignIn, forgetsWrongPasswordsAfterTheRightOneAndAfterADay)
{
    guessWrong(2);
    EXPECT_EQ(signIn(right), QString());
    guessWrong(3);
    EXPECT_EQ(signIn(right), waiting);
    m_clock.advance(24 * 60 * 60 + 1);
    guessWrong(2);
    EXPECT_EQ(signIn(right), QString());
}

TEST_F(SignIn, holdsUpNobodyElse)
{
    guessWrong(3);
    EXPECT_EQ(signIn(right), waiting);
    EXPECT_EQ(signIn(u"falsch-2026"_s, u"查示川"_s), wrong);
}

TEST_F(SignIn, slowsDownNamesThatAreNobodys)
{
    guessWrong(3, u"niemand"_s);
    EXPECT_EQ(signIn(right, u"noch-niemand"_s), waiting);
    EXPECT_EQ(signIn(right), QString());
}

TEST_F(SignIn, isNotShutByAClockThatWasSetBack)
{
    guessWrong(3);
    m_clock.advance(-60);
    EXPECT_EQ(signIn(right), QString());
}

TEST_F(SignIn, needsNoWritableFileToBeSignedInTo)
{
    m_company.database.file().connection().execOnce(u"PRAGMA query_only = ON"_s);
    guessWrong(4);
    EXPECT_EQ(signIn(right), QString());
}

} // namespace

} // namespace zhuke::application
