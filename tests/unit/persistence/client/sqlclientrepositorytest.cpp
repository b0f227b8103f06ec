// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/sqlclientrepository.h"

#include "domain/text/normalise.h"
#include "support/builders.h"
#include "support/filled.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::Client;
using domain::ClientId;
using domain::ErrorCode;
using domain::Grade;
using domain::Repositories;
using test::aClient;
using test::aNumberedClient;

class ClientRepository : public testing::Test
{
protected:
    ClientId add(const Client &client)
    {
        return m_database.write([&](Repositories &r) { return r.clients.add(client); });
    }

    Client find(ClientId id)
    {
        return m_database.write([&](Repositories &r) { return r.clients.find(id); });
    }

    // The error of work that must not succeed.
    domain::Error refusal(const domain::Storage::Work &work)
    {
        const auto done = m_database.storage().transaction(work);
        return done ? domain::Error{} : done.error();
    }

    domain::Error refusedAdd(const Client &client)
    {
        return refusal([&](Repositories &r) -> domain::Result<void> {
            const auto added = r.clients.add(client);
            return added ? domain::Result<void>() : domain::Result<void>(domain::failure(added));
        });
    }

    test::TestDatabase m_database;
};

TEST_F(ClientRepository, keepsEveryField)
{
    auto client = test::filled<Client>();
    client.uid = test::aUid();
    // Stated here, since `filled` knows only of the fields that storage knows.
    client.parentName = u"云汀控股集团有限公司(虚构)"_s;
    client.postcode = u"200000"_s;
    client.shareholders = {test::filled<domain::Shareholder>(u"1"_s), test::aShareholder(u"乙"_s)};
    client.creditSheets = {test::filled<domain::CreditSheet>(), domain::CreditSheet()};
    client.formerNumbers = {{Grade::B, QDate(2025, 3, 4), u"委员会〔2025〕3号"_s},
                            {Grade::A, {}, {}}};
    const domain::UnitId unit =
        m_database.write([](Repositories &r) { return r.organisation.addUnit(test::aUnit()); });
    const domain::UserId manager = m_database.write(
        [&](Repositories &r) { return r.organisation.addUser(test::aUser(unit)); });
    client.unit = unit;
    client.manager = manager;
    client.id = add(client);
    client.revision = 1;
    EXPECT_EQ(find(*client.id), client);
}

TEST_F(ClientRepository, keepsAClientThatHasOnlyAName)
{
    Client client = aClient();
    client.id = add(client);
    client.revision = 1;
    EXPECT_EQ(find(*client.id), client);
    EXPECT_EQ(m_database.connection().integer(
                  u"SELECT count(*) FROM client WHERE address IS NULL AND remark IS NULL"_s),
              1);
}

TEST_F(ClientRepository, updatesFieldsAndLists)
{
    Client client = aClient().with(&Client::shareholders,
                                   {test::aShareholder(u"甲"_s), test::aShareholder(u"乙"_s)});
    client.id = add(client);
    client.revision = 1;
    client.address = u"示例路 1 号"_s;
    client.shareholders.erase(client.shareholders.begin());
    m_database.write([&](Repositories &r) { return r.clients.update(client); });
    client.revision = 2;
    EXPECT_EQ(find(*client.id), client);
}

TEST_F(ClientRepository, refusesAStaleRevision)
{
    Client client = aClient();
    client.id = add(client);
    client.revision = 7;
    EXPECT_EQ(refusal([&](Repositories &r) { return r.clients.update(client); }).code,
              ErrorCode::Conflict);
}

TEST_F(ClientRepository, namesTheFieldThatIsTaken)
{
    add(aNumberedClient(Grade::A, 7, u"云汀置业有限公司(虚构)"_s)
            .with(&Client::creditCode, u"91110000MA00000XX1"_s));
    const domain::Error serial = refusedAdd(aNumberedClient(Grade::B, 7, u"另一家"_s));
    EXPECT_EQ(serial.code, ErrorCode::Duplicate);
    EXPECT_EQ(serial.field, u"serial"_s);
    EXPECT_EQ(refusedAdd(aClient(u"云汀 置业有限公司（虚构）"_s)).field, u"name"_s);
}

TEST_F(ClientRepository, namesTheCreditCodeThatIsTaken)
{
    add(aClient(u"甲"_s).with(&Client::creditCode, u"911100001000000000"_s));
    const domain::Error code =
        refusedAdd(aClient(u"乙"_s).with(&Client::creditCode, u"911100001000000000"_s));
    EXPECT_EQ(code.code, ErrorCode::Duplicate);
    EXPECT_EQ(code.field, u"creditCode"_s);
}

TEST_F(ClientRepository, letsTheWordForNoneStandForManyClients)
{
    add(aClient(u"甲"_s).with(&Client::creditCode, u"无"_s));
    EXPECT_EQ(refusedAdd(aClient(u"乙"_s).with(&Client::creditCode, u"无"_s)), domain::Error{});
}

TEST_F(ClientRepository, rollsBackWhatWasWrittenBeforeAnError)
{
    const domain::Error error = refusal([&](Repositories &r) -> domain::Result<void> {
        EXPECT_TRUE(r.clients.add(aClient()));
        return domain::failure(ErrorCode::Blocked);
    });
    EXPECT_EQ(error.code, ErrorCode::Blocked);
    EXPECT_EQ(m_database.connection().integer(u"SELECT count(*) FROM client"_s), 0);
}

TEST_F(ClientRepository, findsByCodeSerialAndName)
{
    const ClientId id = add(aNumberedClient(Grade::C, 12, u"云汀置业有限公司(虚构)"_s)
                                .with(&Client::creditCode, u"911100001000000000"_s));
    const bool found = m_database.write([&](Repositories &r) -> domain::Result<bool> {
        return r.clients.byCreditCode(u"911100001000000000"_s).value() == id
               && r.clients.bySerial(12).value() == id
               && r.clients.byNameKey(domain::nameKey(u"云汀置业有限公司（虚构）"_s)).value() == id
               && !r.clients.bySerial(13).value() && r.clients.greatestSerial().value() == 12;
    });
    EXPECT_TRUE(found);
}

TEST_F(ClientRepository, hidesWhatIsInTheTrashAndKeepsItsSerial)
{
    const ClientId id = add(aNumberedClient(Grade::C, 12, u"甲"_s));
    const domain::UserId user = m_database.write([](Repositories &r) {
        const auto unit = r.organisation.addUnit(test::aUnit());
        return r.organisation.addUser(test::aUser(*unit));
    });
    EXPECT_EQ(
        refusal([&](Repositories &r) { return r.clients.moveToTrash(id, user, test::now()); }),
        domain::Error{});
    EXPECT_EQ(
        refusal([&](Repositories &r) { return r.clients.moveToTrash(id, user, test::now()); }).code,
        ErrorCode::NotFound);
    EXPECT_EQ(refusedAdd(aNumberedClient(Grade::A, 12, u"乙"_s)).field, u"serial"_s);
    const bool hidden = m_database.write([&](Repositories &r) -> domain::Result<bool> {
        return r.clients.find(id).error().code == ErrorCode::NotFound
               && !r.clients.bySerial(12).value() && r.clients.greatestSerial().value() == 12
               && r.clients.isInTrash(aClient(u"甲"_s)).value()
               && !r.clients.isInTrash(aClient(u"乙"_s)).value();
    });
    EXPECT_TRUE(hidden);
    add(aClient(u"甲"_s)); // the name is free again
}

TEST_F(ClientRepository, erasesAClientWithAllThatBelongsToIt)
{
    const ClientId id = add(aClient());
    m_database.write([&](Repositories &r) {
        const auto person = r.persons.add(test::aPerson(id));
        const auto project = r.projects.add(test::aProject(id));
        domain::Participant present = test::aParticipant(u"曾示远"_s);
        present.person = *person;
        EXPECT_TRUE(r.visits.add(test::aVisit(id).with(&domain::Visit::their, {present})));
        EXPECT_TRUE(r.records.add(test::aRecord(id)
                                      .with(&domain::Record::project, *project)
                                      .with(&domain::Record::person, *person)));
        EXPECT_TRUE(r.dossiers.add(test::aDossier(id)));
        return r.clients.erase(id);
    });
    for (const char *table : {"client", "person", "project", "visit", "record", "visit_docid"}) {
        EXPECT_EQ(
            m_database.connection().integer(u"SELECT count(*) FROM "_s + QLatin1StringView(table)),
            0)
            << table;
    }
}

TEST_F(ClientRepository, saysWhichStoredValueMakesNoSense)
{
    Client client = aClient();
    const ClientId id = add(client);
    m_database.connection().exec(u"UPDATE client SET founded_on = '2026-02-30'"_s);
    const domain::Error error = refusal([&](Repositories &r) -> domain::Result<void> {
        const auto found = r.clients.find(id);
        return found ? domain::Result<void>() : domain::Result<void>(domain::failure(found));
    });
    EXPECT_EQ(error.code, ErrorCode::Storage);
    EXPECT_EQ(error.rule, u"damagedRow"_s);
    EXPECT_TRUE(error.detail.contains(u"client.founded_on "_s + client.uid))
        << error.detail.toStdString();
}

TEST_F(ClientRepository, keepsTheSummary)
{
    const ClientId id = add(aClient());
    const domain::ClientSummary summary{.lastVisit = QDate(2026, 11, 1),
                                        .lastContact = QDate(2026, 11, 2),
                                        .nextVisit = QDate(2026, 12, 1),
                                        .signedFen = domain::Money::fromFen(12),
                                        .followOnFen = domain::Money::fromFen(345),
                                        .completeness = 67,
                                        .openPromises = 2};
    EXPECT_EQ(refusal([&](Repositories &r) { return r.clients.saveSummary(id, summary); }),
              domain::Error{});
    const auto file = m_database.write([&](Repositories &r) { return r.clients.file(id); });
    EXPECT_EQ(file.summary, summary);
}

} // namespace
} // namespace zhuke
