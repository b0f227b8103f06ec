// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/answers.h"
#include "gui/widgetnames.h"
#include "gui/workshop.h"
#include "widgets/client/conflictdialog.h"
#include "widgets/client/newclientdialog.h"
#include "widgets/common/appearance.h"
#include "widgets/main/mainwindow.h"
#include "widgets/visit/visitdialog.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

class WindowTest : public testing::Test
{
protected:
    static void expectNamed(QWidget &page)
    {
        EXPECT_GT(test::inputCount(page), 0);
        const QStringList names = test::nameFaults(page);
        EXPECT_TRUE(names.isEmpty()) << names.join(u'\n').toStdString();
        const QStringList tabs = test::tabFaults(page);
        EXPECT_TRUE(tabs.isEmpty()) << tabs.join(u'\n').toStdString();
    }

    template <class Child>
    static Child &child(QWidget &parent, const QString &name)
    {
        auto *found = parent.findChild<Child *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return *found;
    }

    test::Workshop m_shop;
    test::Answers m_answers;
    Appearance m_appearance;
};

} // namespace

TEST_F(WindowTest, hasANameAndALabelForEveryInput)
{
    m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    MainWindow window(m_shop.workplace(), m_appearance);
    window.show();
    auto &table = child<QTableView>(window, u"clientTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }));
    expectNamed(window);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    auto &name = child<QLineEdit>(window, u"client.name"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !name.text().isEmpty(); }));
    expectNamed(window);
}

TEST_F(WindowTest, namesTheInputsOfItsDialogs)
{
    const domain::ClientId client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    VisitDialog visit(m_shop.workplace(), m_answers);
    visit.begin(client);
    visit.show();
    child<QToolButton>(visit, u"visitMore"_s).click();
    child<QToolButton>(visit, u"promiseAdd"_s).click();
    expectNamed(visit);
    NewClientDialog create(m_shop.workplace(), m_answers);
    create.show();
    expectNamed(create);
}

TEST_F(WindowTest, findsAClientByInitialsWhileTyping)
{
    m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    m_shop.addClient(u"示例商贸有限公司(虚构)"_s);
    MainWindow window(m_shop.workplace(), m_appearance);
    auto &table = child<QTableView>(window, u"clientTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 2; }));
    QTest::keyClicks(&child<QLineEdit>(window, u"clientFilter"_s), u"ytzy"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table.model()->rowCount() == 1; }));
    EXPECT_EQ(table.model()->index(0, 1).data().toString(), u"云汀置业有限公司(虚构)"_s);
}

TEST_F(WindowTest, recordsAVisitWithANewPersonAndShowsItAtOnce)
{
    const domain::ClientId client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    MainWindow window(m_shop.workplace(), m_appearance);
    VisitDialog dialog(m_shop.workplace(), m_answers);
    dialog.begin(client);
    dialog.show();
    auto &name = child<QLineEdit>(dialog, u"visitClient"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !name.text().isEmpty(); }));

    auto &save = child<QPushButton>(dialog, u"visitSave"_s);
    save.click();
    EXPECT_FALSE(child<QLabel>(dialog, u"visitTheirFault"_s).text().isEmpty());
    EXPECT_TRUE(child<QLineEdit>(dialog, u"visitTheir"_s).hasFocus());

    child<QLineEdit>(dialog, u"visitTheir"_s).setText(u"方示敏"_s);
    child<QLineEdit>(dialog, u"post.方示敏"_s).setText(u"采购经理"_s);
    emit child<QLineEdit>(dialog, u"post.方示敏"_s).textEdited(u"采购经理"_s);
    child<QPlainTextEdit>(dialog, u"visitContent"_s).setPlainText(u"谈二期招标"_s);
    child<QLineEdit>(dialog, u"visitNextDate"_s).setText(u"2026-12-01"_s);
    save.click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !dialog.isVisible(); }));
    EXPECT_TRUE(m_answers.errors.isEmpty()) << m_answers.errors.join(u'\n').toStdString();

    const auto &visits = child<QTableView>(window, u"visitTable"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return visits.model()->rowCount() == 1; }));
    const auto file = m_shop.desk().queries().clients.file(m_shop.workplace().scope, client);
    ASSERT_TRUE(file);
    ASSERT_EQ(file->persons.size(), 2U);
    EXPECT_EQ(file->persons[1].post, u"采购经理"_s);
    EXPECT_EQ(file->summary.nextVisit, QDate(2026, 12, 1));
}

TEST_F(WindowTest, keepsADraftAndOffersItAgain)
{
    const domain::ClientId client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    {
        VisitDialog dialog(m_shop.workplace(), m_answers);
        dialog.begin(client);
        dialog.show();
        child<QPlainTextEdit>(dialog, u"visitContent"_s).setPlainText(u"说到一半"_s);
        dialog.reject(); // leaves, keeping the draft
    }
    VisitDialog again(m_shop.workplace(), m_answers);
    again.begin(std::nullopt);
    again.show();
    auto &content = child<QPlainTextEdit>(again, u"visitContent"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return content.toPlainText() == u"说到一半"_s; }));
    EXPECT_TRUE(m_answers.asked.contains(u"恢复草稿"_s));
}

namespace {

// 基本信息 of one client, being typed in, while somebody else saves.
class EditingTest : public WindowTest
{
protected:
    EditingTest() { m_model.show(load()); }

    domain::Client load()
    {
        return m_shop.desk().queries().clients.file(m_shop.workplace().scope, m_client)->client;
    }

    void saveElsewhere(const QString &address, const QString &phone)
    {
        ASSERT_TRUE(m_shop.desk().clients().update(
            m_shop.workplace().session, m_client, [&](domain::ClientFile &file) {
                file.client.address = address;
                file.client.phone = phone;
                return domain::Result<void>();
            }));
    }

    domain::ClientId m_client = m_shop.addClient(u"云汀置业有限公司(虚构)"_s);
    presentation::ClientEditorModel m_model{m_shop.workplace()};
};

} // namespace

TEST_F(EditingTest, overwritesNothingThatSomebodyElseSaved)
{
    m_model.setText(u"address"_s, u"我的地址"_s);
    saveElsewhere(u"别人的地址"_s, {});
    std::vector<presentation::FieldConflict> conflicts;
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::conflicted,
                     &m_model,
                     [&](const auto &found) { conflicts = found; });
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !conflicts.empty(); }));
    EXPECT_EQ(load().address, u"别人的地址"_s);
    EXPECT_EQ(m_model.text(u"address"_s), u"我的地址"_s);
    ASSERT_EQ(conflicts.size(), 1U);
    EXPECT_EQ(conflicts.front().theirs, u"别人的地址"_s);
    EXPECT_EQ(conflicts.front().mine, u"我的地址"_s);
    m_model.resolve({});
    EXPECT_TRUE(QTest::qWaitFor([&] { return load().address == u"我的地址"_s; }));
}

TEST_F(EditingTest, keepsTheOthersTextWhereItIsChosen)
{
    m_model.setText(u"address"_s, u"我的地址"_s);
    m_model.setText(u"postcode"_s, u"990001"_s);
    saveElsewhere(u"别人的地址"_s, {});
    bool isAsked = false;
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::conflicted,
                     &m_model,
                     [&](const auto & /*conflicts*/) { isAsked = true; });
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAsked; }));
    m_model.resolve({u"address"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return load().postcode == u"990001"_s; }));
    EXPECT_EQ(load().address, u"别人的地址"_s);
    EXPECT_EQ(m_model.text(u"address"_s), u"别人的地址"_s);
}

TEST_F(EditingTest, asksAgainWhenMoreWasTypedBeforeTheChoice)
{
    m_model.setText(u"address"_s, u"我的地址"_s);
    saveElsewhere(u"别人的地址"_s, u"0399-2000222"_s);
    std::vector<presentation::FieldConflict> conflicts;
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::conflicted,
                     &m_model,
                     [&](const auto &found) { conflicts = found; });
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return conflicts.size() == 1; }));
    m_model.setText(u"phone"_s, u"0399-2000111"_s);
    m_model.resolve({});
    ASSERT_EQ(conflicts.size(), 2U);
    EXPECT_EQ(load().phone, u"0399-2000222"_s);
    m_model.resolve({u"phone"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return load().address == u"我的地址"_s; }));
    EXPECT_EQ(load().phone, u"0399-2000222"_s);
}

TEST_F(EditingTest, savesChangesOfDifferentFieldsTogetherAndSaysSo)
{
    m_model.setText(u"address"_s, u"我的地址"_s);
    saveElsewhere({}, u"0399-2000123"_s);
    QStringList merged;
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::merged,
                     &m_model,
                     [&](const QStringList &labels) { merged = labels; });
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !merged.isEmpty(); }));
    EXPECT_EQ(merged.size(), 1);
    EXPECT_EQ(load().address, u"我的地址"_s);
    EXPECT_EQ(load().phone, u"0399-2000123"_s);
}

TEST_F(EditingTest, savesAgainBeforeItHasReadWhatItSaved)
{
    bool isAsked = false;
    int saved = 0;
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::conflicted,
                     &m_model,
                     [&](const auto & /*conflicts*/) { isAsked = true; });
    QObject::connect(&m_model,
                     &presentation::ClientEditorModel::saved,
                     &m_model,
                     [&](domain::ClientId) { ++saved; });
    m_model.setText(u"address"_s, u"一号"_s);
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved == 1; }));
    m_model.setText(u"address"_s, u"二号"_s);
    m_model.save();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved == 2; }));
    EXPECT_EQ(load().address, u"二号"_s);
    EXPECT_FALSE(isAsked);
}

TEST_F(WindowTest, asksFieldByFieldWhoseTextIsKept)
{
    ConflictDialog dialog({{u"address"_s, u"地址"_s, u"原址"_s, u"别人的地址"_s, u"我的地址"_s},
                           {u"phone"_s, u"联系电话"_s, {}, u"1"_s, u"2"_s}});
    dialog.show();
    const QStringList names = test::nameFaults(dialog);
    EXPECT_TRUE(names.isEmpty()) << names.join(u'\n').toStdString();
    EXPECT_EQ(dialog.theirs(), QStringList());
    child<QRadioButton>(dialog, u"conflict.phone.theirs"_s).click();
    EXPECT_EQ(dialog.theirs(), QStringList(u"phone"_s));
    child<QPushButton>(dialog, u"conflictAllTheirs"_s).click();
    EXPECT_EQ(dialog.theirs(), QStringList({u"address"_s, u"phone"_s}));
}

} // namespace zhuke::widgets
