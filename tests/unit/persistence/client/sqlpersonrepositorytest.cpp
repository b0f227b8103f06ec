// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/sqlpersonrepository.h"

#include "support/builders.h"
#include "support/filled.h"
#include "support/testdatabase.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::Person;
using domain::PersonId;
using domain::Repositories;

class PersonRepository : public testing::Test
{
protected:
    PersonRepository()
        : m_client(m_database.write([](Repositories &r) { return r.clients.add(test::aClient()); }))
    {}

    PersonId add(const Person &person)
    {
        return m_database.write([&](Repositories &r) { return r.persons.add(person); });
    }

    Person find(PersonId id)
    {
        return m_database.write([&](Repositories &r) { return r.persons.find(id); });
    }

    Person filledPerson()
    {
        auto person = test::filled<Person>(u"密封"_s);
        person.uid = test::aUid();
        person.client = m_client;
        person.family = {test::filled<domain::FamilyMember>(u"密封一"_s),
                         test::filled<domain::FamilyMember>(u"密封二"_s)};
        person.consent = test::filled<domain::Consent>();
        return person;
    }

    test::TestDatabase m_database;
    domain::ClientId m_client;
};

TEST_F(PersonRepository, keepsEveryField)
{
    Person person = filledPerson();
    // Stated here, since `filled` knows only of the fields that storage knows.
    person.officePhone = u"0399-2000111"_s;
    person.fax = u"0399-2000112"_s;
    person.email = u"zeng@example.com"_s;
    person.officeAddress = u"示例路 1 号"_s;
    const auto project =
        m_database.write([&](Repositories &r) { return r.projects.add(test::aProject(m_client)); });
    person.decisions = {{project, 60}};
    person.id = add(person);
    person.revision = 1;
    EXPECT_EQ(find(*person.id), person);
}

TEST_F(PersonRepository, keepsAPersonWithoutAnything)
{
    Person person = test::aPerson(m_client);
    person.id = add(person);
    person.revision = 1;
    EXPECT_EQ(find(*person.id), person);
}

TEST_F(PersonRepository, updatesAndAnswersForTheClient)
{
    Person person = filledPerson();
    person.id = add(person);
    person.revision = 1;
    person.home.clear();
    person.family.pop_back();
    person.consent.reset();
    const auto done =
        m_database.storage().transaction([&](Repositories &r) { return r.persons.update(person); });
    ASSERT_TRUE(done) << done.error().detail.toStdString();
    person.revision = 2;
    const auto persons =
        m_database.write([&](Repositories &r) { return r.persons.ofClient(m_client); });
    EXPECT_EQ(persons, std::vector{person});
}

TEST_F(PersonRepository, writesSealedValuesNowhereInTheClear)
{
    add(filledPerson());
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(m_database.path() + suffix);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        // The work mobile is not sealed: so the scan does find what is there.
        EXPECT_EQ(bytes.contains("wechat \xF0\xAC\xB1\x96"), suffix == u"-wal");
        for (const char *sealed : {"birth ",
                                   "nativePlace ",
                                   "education ",
                                   "privateMobile ",
                                   "home ",
                                   "hobbies ",
                                   "specialDays ",
                                   "relation ",
                                   "work ",
                                   "note "}) {
            EXPECT_FALSE(bytes.contains(QByteArray(sealed) + "\xF0\xAC\xB1\x96")) << sealed;
        }
    }
}

TEST_F(PersonRepository, refusesASealedValueThatWasMovedToAnotherRow)
{
    const PersonId one = add(filledPerson());
    add(filledPerson());
    m_database.connection().exec(
        u"UPDATE person SET home = (SELECT home FROM person ORDER BY id DESC LIMIT 1)"_s);
    const auto done =
        m_database.storage().transaction([&](Repositories &r) -> domain::Result<void> {
            const auto found = r.persons.find(one);
            return found ? domain::Result<void>() : domain::Result<void>(domain::failure(found));
        });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().rule, u"damagedRow"_s);
}

TEST_F(PersonRepository, hidesTheTrashedAndErasesForGood)
{
    const PersonId id = add(test::aPerson(m_client));
    const auto user = m_database.write([](Repositories &r) {
        const auto unit = r.organisation.addUnit(test::aUnit());
        return r.organisation.addUser(test::aUser(*unit));
    });
    const auto done = m_database.storage().transaction([&](Repositories &r) {
        EXPECT_TRUE(r.persons.moveToTrash(id, user, test::now()));
        EXPECT_EQ(r.persons.find(id).error().code, domain::ErrorCode::NotFound);
        EXPECT_TRUE(r.persons.ofClient(m_client)->empty());
        EXPECT_TRUE(r.persons.erase(id));
        return r.persons.erase(id);
    });
    EXPECT_EQ(done.error().code, domain::ErrorCode::NotFound);
}

} // namespace
} // namespace zhuke
