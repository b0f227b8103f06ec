// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "app/gui/companydoor.h"
#include "application/backup/backupcheck.h"
#include "application/backup/backupverbs.h"
#include "gui/answers.h"
#include "gui/widgetnames.h"
#include "security/backup/sodiumbackupsealer.h"
#include "widgets/start/damagedialog.h"
#include "widgets/start/startwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

const QString password = u"correct horse"_s;
const QString administrator = u"周示例"_s;

// A company with a backup, whose file has lost its head since.
class DamageTest : public testing::Test
{
protected:
    DamageTest()
    {
        application::NewCompany request;
        request.company = u"示例建工集团有限公司"_s;
        request.admin = administrator;
        request.password = password;
        request.cost = application::KeyCost::Minimum;
        request.recoveryCost = application::KeyCost::Minimum;
        const auto file = app::CompanyFile::create(path(), m_clock, request).value();
        EXPECT_TRUE(application::makeBackup(file->maintenance(),
                                            security::SodiumBackupSealer(),
                                            {backupPath(), m_folder.path(), m_clock.utcNow()},
                                            {}));
        application::noteBackup(file->accounts(), backupPath());
    }

    [[nodiscard]] QString path(const QString &name = u"a.zhuke"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString backupPath() const { return path(u"a.zhukebak"_s); }

    void damage()
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_EQ(file.write(QByteArray(100, 'x')), 100);
    }

    void begin()
    {
        m_dialog.emplace(m_door, path(), nullptr, &m_answers);
        m_opened.emplace(&*m_dialog, &DamageDialog::openWanted);
        m_dialog->show();
    }
    template <class Widget>
    Widget &find(const QString &name)
    {
        return *m_dialog->findChild<Widget *>(name);
    }
    void press(const QString &name) { find<QAbstractButton>(name).click(); }
    bool says(const QString &words)
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    bool opened(const QString &name)
    {
        return QTest::qWaitFor([this] { return m_opened->count() == 1; }, 10'000)
               && m_opened->first().first().toString() == path(name);
    }
    void expectSignsIn(const QString &name)
    {
        const auto file = app::CompanyFile::open(path(name), m_clock);
        ASSERT_TRUE(file) << file.error().rule.toStdString();
        EXPECT_TRUE((*file)->signIn(m_clock, administrator, password));
    }

    QTemporaryDir m_folder;
    domain::SystemClock m_clock{QDate(2026, 11, 23)};
    app::CompanyDoor m_door{m_clock};
    test::Answers m_answers;
    std::optional<DamageDialog> m_dialog;
    std::optional<QSignalSpy> m_opened;
};

} // namespace

TEST_F(DamageTest, standsWhereADamagedFileWasToBeOpened)
{
    damage();
    presentation::Settings settings(path(u"zhuke.conf"_s));
    presentation::StartModel model(m_door, settings);
    StartWindow window(model, settings);
    window.show();
    model.choose(path());
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto *dialog = window.findChild<DamageDialog *>();
        return dialog != nullptr && dialog->isVisible();
    }));
    QTest::keyClick(window.findChild<DamageDialog *>(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.findChild<DamageDialog *>() == nullptr; }));
}

TEST_F(DamageTest, isReachedFromTheSignInPage)
{
    presentation::Settings settings(path(u"zhuke.conf"_s));
    presentation::StartModel model(m_door, settings);
    StartWindow window(model, settings);
    window.show();
    model.choose(path());
    auto *button = window.findChild<QPushButton *>(u"fileDamaged"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible(); }));
    button->click();
    EXPECT_NE(window.findChild<DamageDialog *>(), nullptr);
}

TEST_F(DamageTest, namesTheNewestBackupAndItsDate)
{
    damage();
    begin();
    EXPECT_EQ(test::nameFaults(*m_dialog), QStringList());
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"最近的备份："_s); }));
    EXPECT_TRUE(says(QDateTime::currentDateTime().toString(u"yyyy-MM-dd"_s)));
    EXPECT_TRUE(says(u"a.zhukebak"_s));
    EXPECT_TRUE(find<QAbstractButton>(u"damageRestore"_s).isEnabled());
}

TEST_F(DamageTest, saysThatThereIsNoBackup)
{
    QFile::remove(backupPath());
    damage();
    begin();
    ASSERT_TRUE(QTest::qWaitFor([this] { return says(u"没有找到备份"_s); }));
    EXPECT_FALSE(find<QAbstractButton>(u"damageRestore"_s).isEnabled());
}

TEST_F(DamageTest, rescuesIntoANewFileAndOpensIt)
{
    damage();
    m_answers.fileToSave = path(u"b.zhuke"_s);
    begin();
    press(u"damageRescue"_s);
    auto &list = find<QTreeWidget>(u"rescueReport"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.isVisible(); }, 10'000));
    EXPECT_EQ(test::nameFaults(*m_dialog), QStringList());
    EXPECT_GT(list.topLevelItemCount(), 3);
    EXPECT_TRUE(says(u"b.zhuke"_s));
    press(u"rescueOpen"_s);
    ASSERT_TRUE(opened(u"b.zhuke"_s));
    expectSignsIn(u"b.zhuke"_s);
}

TEST_F(DamageTest, restoresTheBackupWithThePasswordOfItsDay)
{
    damage();
    begin();
    auto &link = find<QAbstractButton>(u"damageRestore"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return link.isEnabled(); }));
    link.click();
    EXPECT_EQ(test::nameFaults(*m_dialog), QStringList());
    const QString target = find<QLineEdit>(u"restoreTarget"_s).text();
    EXPECT_EQ(target, path(u"a-恢复-20261123.zhuke"_s));
    press(u"restore"_s); // nothing is typed
    EXPECT_FALSE(find<QLabel>(u"restoreUserFault"_s).text().isEmpty());
    find<QLineEdit>(u"restoreUser"_s).setText(administrator);
    find<QLineEdit>(u"restorePassword"_s).setText(u"wrong horse"_s);
    press(u"restore"_s);
    auto &fault = find<QLabel>(u"restorePasswordFault"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !fault.text().isEmpty(); }, 10'000));
    find<QLineEdit>(u"restorePassword"_s).setText(password);
    press(u"restore"_s);
    ASSERT_TRUE(opened(u"a-恢复-20261123.zhuke"_s));
    expectSignsIn(u"a-恢复-20261123.zhuke"_s);
}

TEST_F(DamageTest, saysWhyNothingCouldBeRescued)
{
    QFile file(path());
    ASSERT_TRUE(file.resize(0) && file.open(QIODevice::WriteOnly));
    file.write(QByteArray(50'000, 'x'));
    file.close();
    m_answers.fileToSave = path(u"b.zhuke"_s);
    begin();
    press(u"damageRescue"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_answers.errors.isEmpty(); }, 10'000));
    EXPECT_EQ(m_answers.errors, QStringList(u"这个文件中没有可以读出的数据"_s));
    EXPECT_TRUE(find<QAbstractButton>(u"damageRescue"_s).isVisible());
    EXPECT_FALSE(QFile::exists(path(u"b.zhuke"_s)));
}

} // namespace zhuke::widgets
