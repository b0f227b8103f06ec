// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "app/gui/program.h"
#include "gui/widgetnames.h"
#include "printing/pdf/pdfformprinter.h"
#include "widgets/common/idlewatch.h"
#include "widgets/main/lockdialog.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/windowcover.h"
#include "widgets/start/startwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString password = u"correct horse"_s;

template <class Window>
Window *shown()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *each : windows) {
        auto *window = qobject_cast<Window *>(each);
        if (window != nullptr && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

template <class Window>
bool waitForA()
{
    return QTest::qWaitFor([] { return shown<Window>() != nullptr; }, 20'000);
}

// The program with a company of its own, whose administrator has signed in.
class LockTest : public testing::Test
{
protected:
    LockTest()
        : m_program(
            m_folder.filePath(u"zhuke.conf"_s),
            std::make_unique<printing::PdfFormPrinter>(printing::FormLibrary::builtIn().value()))
    {
        application::NewCompany request;
        request.company = u"示例建工集团有限公司"_s;
        request.admin = u"周示例"_s;
        request.password = password;
        request.cost = application::KeyCost::Minimum;
        request.recoveryCost = application::KeyCost::Minimum;
        const domain::SystemClock clock{QDate(2026, 11, 23)};
        const QString path = m_folder.filePath(u"a.zhuke"_s);
        EXPECT_TRUE(app::CompanyFile::create(path, clock, request));
        m_program.start(path, u"zh"_s);
        auto *start = shown<StartWindow>();
        auto *user = start->findChild<QLineEdit *>(u"signInUser"_s);
        EXPECT_TRUE(QTest::qWaitFor([user] { return user->isVisible(); }));
        user->setText(u"周示例"_s);
        start->findChild<QLineEdit *>(u"signInPassword"_s)->setText(password);
        start->findChild<QPushButton *>(u"signIn"_s)->click();
        EXPECT_TRUE(waitForA<MainWindow>());
    }

    static void lock()
    {
        emit shown<MainWindow>()->lockWanted();
        ASSERT_NE(shown<LockDialog>(), nullptr);
    }

    static void answer(const QString &secret)
    {
        shown<LockDialog>()->findChild<QLineEdit *>(u"lockPassword"_s)->setText(secret);
        shown<LockDialog>()->findChild<QPushButton *>(u"unlock"_s)->click();
    }

    static QString fault()
    {
        return shown<LockDialog>()->findChild<QLabel *>(u"lockPasswordFault"_s)->text();
    }

    QTemporaryDir m_folder;
    app::Program m_program;
};

} // namespace

TEST_F(LockTest, coversTheWindowAndKeepsWhatWasTyped)
{
    auto *window = shown<MainWindow>();
    auto *search = window->findChild<QLineEdit *>(u"search"_s);
    search->setText(u"云汀"_s);
    lock();
    auto *cover = window->findChild<WindowCover *>();
    ASSERT_NE(cover, nullptr);
    window->resize(window->size() + QSize(40, 30));
    EXPECT_TRUE(QTest::qWaitFor([&] { return cover->size() == window->size(); }));
    answer(password);
    ASSERT_TRUE(QTest::qWaitFor([] { return shown<LockDialog>() == nullptr; }));
    EXPECT_EQ(window->findChild<WindowCover *>(), nullptr);
    EXPECT_EQ(search->text(), u"云汀"_s);
}

TEST_F(LockTest, staysLockedWithoutTheRightPassword)
{
    lock();
    answer({});
    EXPECT_FALSE(fault().isEmpty());
    answer(u"battery staple"_s);
    ASSERT_TRUE(QTest::qWaitFor([] { return fault() == u"用户名或密码不正确"_s; }));
    QTest::keyClick(shown<LockDialog>(), Qt::Key_Escape);
    shown<LockDialog>()->close();
    EXPECT_NE(shown<LockDialog>(), nullptr);
    const QStringList names = test::nameFaults(*shown<LockDialog>());
    EXPECT_TRUE(names.isEmpty()) << names.join(u'\n').toStdString();
}

TEST_F(LockTest, letsSomebodyElseSignIn)
{
    lock();
    emit shown<LockDialog>()->signOutWanted();
    ASSERT_TRUE(waitForA<StartWindow>());
    EXPECT_EQ(shown<LockDialog>(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([] { return shown<MainWindow>() == nullptr; }));
}

TEST(IdleWatch, tellsOnlyWhenNobodyTouchesTheProgram)
{
    IdleWatch watch;
    QWidget widget;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.start(200ms);
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(60);
        QTest::keyClick(&widget, Qt::Key_A);
    }
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(idle.wait(2000));
    watch.start(0ms);
    idle.clear();
    EXPECT_FALSE(idle.wait(500));
}

} // namespace zhuke::widgets
