// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/client/personstab.h"

#include "gui/answers.h"
#include "gui/widgetnames.h"
#include "gui/workshop.h"
#include "widgets/client/erasuredialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace zhuke::widgets {

using namespace Qt::StringLiterals;

namespace {

const QString birth = u"1979-03-08"_s;

class PersonsTabTest : public testing::Test
{
protected:
    PersonsTabTest()
        : m_client(m_shop.addClient(u"云汀置业有限公司(虚构)"_s))
        , m_place(m_shop.workplace())
    {
        m_place.session.roles.push_back(domain::Role::Archivist);
        const auto done = m_shop.desk().clients().update(
            m_place.session, m_client, [](domain::ClientFile &file) -> domain::Result<void> {
                file.persons.front().birth = birth;
                return {};
            });
        EXPECT_TRUE(done);
    }

    domain::ClientFile file()
    {
        return m_shop.desk().queries().clients.file(m_place.scope, m_client).value();
    }
    [[nodiscard]] std::size_t records()
    {
        return m_shop.desk()
            .queries()
            .reveals
            .records(application::scopeOf(m_place.session, application::Permission::ReadRevealLog))
            .value()
            .size();
    }
    static bool shows(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->text() == text; });
    }
    static void click(const QWidget &widget, const QString &name)
    {
        auto *button = widget.findChild<QAbstractButton *>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }

    test::Workshop m_shop;
    test::Answers m_answers;
    domain::ClientId m_client;
    presentation::Workplace m_place;
};

} // namespace

TEST_F(PersonsTabTest, uncoversSomebodyForAWhileOnceItIsRecorded)
{
    PersonsTab tab(m_place, m_answers);
    tab.reveals().setDuration(std::chrono::milliseconds(300));
    tab.show(file());
    EXPECT_FALSE(shows(tab, birth));
    EXPECT_TRUE(shows(tab, u"（已遮蔽）"_s));
    ASSERT_EQ(records(), 0U);
    click(tab, u"dossierPersonsreveal1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(tab, birth); }));
    EXPECT_EQ(records(), 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shows(tab, birth); }));
    EXPECT_TRUE(shows(tab, u"（已遮蔽）"_s));
}

TEST_F(PersonsTabTest, coversAgainAtOnceAndForAnotherClient)
{
    PersonsTab tab(m_place, m_answers);
    tab.show(file());
    click(tab, u"dossierPersonsreveal1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(tab, birth); }));
    click(tab, u"dossierPersonsmask1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !shows(tab, birth); }));
    click(tab, u"dossierPersonsreveal1"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows(tab, birth); }));
    domain::ClientFile other = file();
    other.client.uid = u"another"_s;
    tab.show(other);
    EXPECT_FALSE(shows(tab, birth));
}

TEST_F(PersonsTabTest, showsNothingWhenTheRecordCannotBeWritten)
{
    PersonsTab tab(m_place, m_answers);
    tab.show(file());
    domain::Error error;
    QObject::connect(
        &tab, &PersonsTab::failed, &tab, [&error](const domain::Error &e) { error = e; });
    tab.reveals().reveal(domain::ClientId(999), file().persons.front().uid, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return error.code == domain::ErrorCode::NotFound; }));
    EXPECT_FALSE(shows(tab, birth));
}

TEST_F(PersonsTabTest, offersErasingOnlyToThoseWhoMay)
{
    PersonsTab tab(m_place, m_answers);
    tab.show(file());
    EXPECT_NE(tab.findChild<QToolButton *>(u"dossierPersonserase1"_s), nullptr);
    EXPECT_EQ(test::nameFaults(tab), QStringList());
    PersonsTab others(m_shop.workplace(), m_answers);
    others.show(file());
    EXPECT_EQ(others.findChild<QToolButton *>(u"dossierPersonserase1"_s), nullptr);
}

TEST_F(PersonsTabTest, erasesByADialogAndTellsWhatCameOfIt)
{
    const domain::Person person = file().persons.front();
    ErasureDialog dialog(m_place, m_answers, {u"云汀置业有限公司(虚构)"_s, person});
    dialog.show();
    EXPECT_EQ(test::nameFaults(dialog), QStringList());
    auto *erase = dialog.findChild<QPushButton *>(u"erasureDo"_s);
    EXPECT_FALSE(erase->isEnabled());
    auto *number = dialog.findChild<QLineEdit *>(u"erasureNumber"_s);
    number->setText(u"曾示远 1"_s);
    EXPECT_TRUE(erase->isEnabled());
    erase->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return erase->isEnabled(); }));
    EXPECT_TRUE(m_answers.messages.isEmpty());
    EXPECT_EQ(file().persons.front().name, person.name);
    number->setText(u"PI-2026-001"_s);
    erase->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_answers.messages.isEmpty(); }, 10'000));
    EXPECT_TRUE(m_answers.messages.front().contains(u"已办结"_s))
        << m_answers.messages.front().toStdString();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(file().persons.front().name, u"曾*"_s);
    EXPECT_EQ(m_answers.errors, QStringList());
}

} // namespace zhuke::widgets
