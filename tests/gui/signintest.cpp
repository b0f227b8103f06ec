// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "app/gui/companydoor.h"
#include "application/account/accountverbs.h"
#include "gui/widgetnames.h"
#include "security/sodiumkeystore.h"
#include "widgets/start/startwindow.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

// A company whose administrator gave 李示和 a password.
class SignInTest : public testing::Test
{
protected:
    SignInTest()
    {
        application::NewCompany request;
        request.company = u"示例建工集团有限公司"_s;
        request.admin = u"周示例"_s;
        request.password = u"correct horse"_s;
        request.cost = application::KeyCost::Minimum;
        request.recoveryCost = application::KeyCost::Minimum;
        const auto file = app::CompanyFile::create(path(), m_clock, request).value();
        m_code = file->recoveryCode();
        application::AccountVerbs verbs(file->storage(), file->accounts(), m_clock);
        EXPECT_TRUE(verbs.addUser(
            file->session(),
            file->keyring(),
            {u"lishihe"_s, u"李示和"_s, u"总部"_s, {domain::Role::Clerk}, u"lin-shi-mi-ma"_s},
            application::KeyCost::Minimum));
        m_model.choose(path());
        m_window.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return field(u"signInUser"_s).isVisible(); }));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.zhuke"_s); }
    QLineEdit &field(const QString &name) { return *m_window.findChild<QLineEdit *>(name); }
    void press(const QString &name) { m_window.findChild<QPushButton *>(name)->click(); }
    QString fault(const QString &name)
    {
        return m_window.findChild<QLabel *>(name + u"Fault"_s)->text();
    }

    void signIn(const QString &login, const QString &password)
    {
        field(u"signInUser"_s).setText(login);
        field(u"signInPassword"_s).setText(password);
        press(u"signIn"_s);
    }

    void typeNew(const QString &password, const QString &repeat)
    {
        field(u"newPassword"_s).setText(password);
        field(u"newPasswordRepeat"_s).setText(repeat);
        press(u"newPasswordSave"_s);
    }

    void typeCode(const QString &login, const QString &code)
    {
        field(u"codeUser"_s).setText(login);
        field(u"codeText"_s).setText(code);
        press(u"codeNext"_s);
    }

    QString m_code;
    QTemporaryDir m_folder;
    domain::SystemClock m_clock{QDate(2026, 11, 23)};
    app::CompanyDoor m_door{m_clock};
    presentation::Settings m_settings{m_folder.filePath(u"zhuke.conf"_s)};
    presentation::StartModel m_model{m_door, m_settings};
    StartWindow m_window{m_model, m_settings};
    QSignalSpy m_admitted{&m_model, &presentation::StartModel::admitted};
};

} // namespace

TEST_F(SignInTest, goesOnOnlyAfterATemporaryPasswordIsChanged)
{
    signIn(u"lishihe"_s, u"lin-shi-mi-ma"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"newPassword"_s).isVisible(); }));
    EXPECT_EQ(test::nameFaults(m_window), QStringList());
    typeNew(u"short"_s, u"short"_s);
    EXPECT_FALSE(fault(u"newPassword"_s).isEmpty());
    typeNew(u"xin-mi-ma-1"_s, u"xin-mi-ma-2"_s);
    EXPECT_FALSE(fault(u"newPasswordRepeat"_s).isEmpty());
    typeNew(u"lin-shi-mi-ma"_s, u"lin-shi-mi-ma"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fault(u"newPassword"_s).isEmpty(); }));
    EXPECT_EQ(fault(u"newPassword"_s), u"新密码不能与临时密码相同"_s);
    EXPECT_EQ(m_admitted.count(), 0);

    typeNew(u"xin-mi-ma-1"_s, u"xin-mi-ma-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_admitted.count() == 1; }, 10'000));
    const auto file = app::CompanyFile::open(path(), m_clock).value();
    EXPECT_FALSE(file->signIn(m_clock, u"lishihe"_s, u"lin-shi-mi-ma"_s));
    ASSERT_TRUE(file->signIn(m_clock, u"lishihe"_s, u"xin-mi-ma-1"_s));
    EXPECT_FALSE(file->mustChangePassword());
}

TEST_F(SignInTest, asksAgainWhenTheUserTurnedBack)
{
    signIn(u"lishihe"_s, u"lin-shi-mi-ma"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"newPassword"_s).isVisible(); }));
    m_window.findChild<QWidget *>(u"newPasswordPage"_s)
        ->findChild<QPushButton *>(u"back"_s)
        ->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"signInUser"_s).isVisible(); }));
    m_model.changePassword(u"xin-mi-ma-1"_s); // nobody has signed in
    signIn(u"lishihe"_s, u"lin-shi-mi-ma"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"newPassword"_s).isVisible(); }));
    EXPECT_EQ(m_admitted.count(), 0);
}

TEST_F(SignInTest, setsAForgottenPasswordAnewByTheRecoveryCode)
{
    field(u"signInUser"_s).setText(u"周示例"_s);
    press(u"passwordForgotten"_s);
    ASSERT_TRUE(field(u"codeText"_s).isVisible());
    EXPECT_EQ(field(u"codeUser"_s).text(), u"周示例"_s);
    EXPECT_EQ(test::nameFaults(m_window), QStringList());
    QString mistyped = m_code;
    mistyped[0] = mistyped.at(0) == u'A' ? u'B' : u'A';
    typeCode(u"周示例"_s, mistyped);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fault(u"codeText"_s).isEmpty(); }));
    EXPECT_EQ(fault(u"codeText"_s), u"恢复码输入有误，请逐组核对"_s);
    typeCode(u"周示例"_s, security::SodiumKeyStore().newRecoveryCode());
    ASSERT_TRUE(QTest::qWaitFor([this] { return fault(u"codeText"_s) == u"恢复码不正确"_s; }));
    typeCode(u"nobody"_s, m_code);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !fault(u"codeUser"_s).isEmpty(); }));
    typeCode(u"周示例"_s, m_code.toLower());
    ASSERT_TRUE(QTest::qWaitFor([this] { return field(u"newPassword"_s).isVisible(); }));
    EXPECT_EQ(m_admitted.count(), 0);

    typeNew(u"xin-mi-ma-1"_s, u"xin-mi-ma-1"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_admitted.count() == 1; }, 10'000));
    const auto file = app::CompanyFile::open(path(), m_clock).value();
    EXPECT_FALSE(file->signIn(m_clock, u"周示例"_s, u"correct horse"_s));
    ASSERT_TRUE(file->signIn(m_clock, u"周示例"_s, u"xin-mi-ma-1"_s));
    EXPECT_FALSE(file->mustChangePassword());
    EXPECT_TRUE(file->maintenance().check(m_clock.today(), {}).value().empty());
}

TEST_F(SignInTest, letsInAtOnceWhoChoseThePassword)
{
    signIn(u"周示例"_s, u"correct horse"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_admitted.count() == 1; }, 10'000));
    EXPECT_FALSE(field(u"newPassword"_s).isVisible());
}

} // namespace zhuke::widgets
