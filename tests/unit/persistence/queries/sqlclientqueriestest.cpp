// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlclientqueries.h"

#include "support/threeclients.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessScope;
using domain::ClientColumn;
using domain::ClientFilter;
using domain::ClientId;
using domain::ClientOrder;
using domain::Condition;
using domain::ErrorCode;
using domain::Repositories;
using testing::ElementsAre;
using testing::IsEmpty;
using Reach = AccessScope::Reach;

class ClientQueries : public testing::Test
{
protected:
    std::vector<ClientId> ids(const ClientFilter &filter = {}, ClientOrder order = {})
    {
        return m_data.queries().clients.ids(AccessScope::everything(), filter, order).value();
    }

    std::vector<ClientId> named(const QString &text)
    {
        ClientFilter filter;
        filter.text = text;
        return ids(filter);
    }

    domain::Result<std::vector<ClientId>>
    where(const QString &field, Condition::Operator op, const QString &value)
    {
        ClientFilter filter;
        filter.conditions = {{field, op, value}};
        return m_data.queries().clients.ids(AccessScope::everything(), filter, {});
    }

    std::vector<ClientId> reached(Reach reach)
    {
        return m_data.queries().clients.ids(m_data.scope(reach), {}, {}).value();
    }

    test::ThreeClients m_data;
};

TEST_F(ClientQueries, giveAFilesBytesOnlyToWhoSeesItsClient)
{
    domain::Attachment attachment;
    attachment.kind = u"合同"_s;
    attachment.fileName = u"a.png"_s;
    attachment.uid = test::aUid();
    attachment.client = m_data.foreign;
    attachment.owner = attachment.uid;
    attachment.addedUtc = test::now();
    attachment.confidential = true;
    const auto id = m_data.database.write(
        [&](Repositories &r) { return r.attachments.add(attachment, "abc"); });
    const auto content = [&](const AccessScope &scope) {
        return m_data.queries().clients.attachmentContent(scope, id);
    };
    EXPECT_EQ(content(AccessScope::everything()).value(), QByteArray("abc"));
    EXPECT_EQ(content(m_data.scope(Reach::Unit)).error().code, ErrorCode::NotFound);
    EXPECT_EQ(content(m_data.scope(Reach::None)).error().code, ErrorCode::NotFound);
    m_data.database.write([&](Repositories &r) -> domain::Result<domain::AttachmentId> {
        EXPECT_TRUE(r.attachments.moveToTrash(id, m_data.manager, test::now()));
        return id;
    });
    EXPECT_EQ(content(AccessScope::everything()).error().code, ErrorCode::NotFound);
}

TEST_F(ClientQueries, showOnlyWhatIsInReach)
{
    EXPECT_THAT(reached(Reach::None), IsEmpty());
    EXPECT_THAT(reached(Reach::Own), ElementsAre(m_data.own));
    EXPECT_THAT(reached(Reach::Unit), ElementsAre(m_data.own, m_data.unitsOther));
    EXPECT_THAT(reached(Reach::All), ElementsAre(m_data.own, m_data.unitsOther, m_data.foreign));
    AccessScope nobody;
    nobody.reach = Reach::Own;
    EXPECT_THAT(m_data.queries().clients.ids(nobody, {}, {}).value(), IsEmpty());
}

TEST_F(ClientQueries, leaveOutRowsAndFilesThatAreOutOfReach)
{
    const auto &clients = m_data.queries().clients;
    const std::vector<ClientId> all = ids();
    for (const auto &[reach, count] :
         {std::pair(Reach::None, 0U), std::pair(Reach::Own, 1U), std::pair(Reach::Unit, 2U)}) {
        const AccessScope scope = m_data.scope(reach);
        EXPECT_EQ(clients.rows(scope, all)->size(), count);
        EXPECT_EQ(clients.file(scope, m_data.foreign).error().code, ErrorCode::NotFound);
        EXPECT_EQ(clients.resolve(scope, QString::number(m_data.foreign.value())).error().code,
                  ErrorCode::NotFound);
    }
    EXPECT_EQ(clients.file(m_data.scope(Reach::Own), m_data.own)->unitName, u"第一分公司"_s);
    EXPECT_EQ(clients.file(m_data.scope(Reach::Own), m_data.own)->managerName, u"周示客"_s);
}

TEST_F(ClientQueries, giveTheRowsInTheOrderOfTheIds)
{
    const std::vector<ClientId> wanted{m_data.foreign, ClientId(999), m_data.own};
    const auto rows = m_data.queries().clients.rows(AccessScope::everything(), wanted).value();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.at(0).name, u"中示能源(虚构)"_s);
    EXPECT_EQ(rows.at(0).number, QString());
    EXPECT_EQ(rows.at(1).number, u"A-00001"_s);
    EXPECT_EQ(rows.at(1).unit, u"第一分公司"_s);
    EXPECT_EQ(rows.at(1).manager, u"周示客"_s);
    EXPECT_EQ(rows.at(1).state, domain::ClientState::Designated);
}

TEST_F(ClientQueries, findPartsOfNamesPinyinInitialsAndNumbers)
{
    EXPECT_THAT(named(u"云汀"_s), ElementsAre(m_data.own));
    EXPECT_THAT(named(u"YTZY"_s), ElementsAre(m_data.own));
    EXPECT_THAT(named(u"chongqing"_s), ElementsAre(m_data.own));
    EXPECT_THAT(named(u"chong qing yun"_s), ElementsAre(m_data.own));
    EXPECT_THAT(named(u"ａ-00001"_s), ElementsAre(m_data.own));
    EXPECT_THAT(named(u"qingyun"_s), IsEmpty()); // whole syllables from the start only
    EXPECT_THAT(named(u"%"_s), IsEmpty());
    EXPECT_THAT(named(u"  "_s), ElementsAre(m_data.own, m_data.unitsOther, m_data.foreign));
}

TEST_F(ClientQueries, knowFormerNumbers)
{
    auto client =
        m_data.database.write([&](Repositories &r) { return r.clients.find(m_data.own); });
    client.formerNumbers = {{domain::Grade::C, QDate(2026, 1, 1), {}}};
    m_data.database.write([&](Repositories &r) { return r.clients.update(client); });
    const auto &clients = m_data.queries().clients;
    const AccessScope all = AccessScope::everything();
    EXPECT_EQ(clients.resolve(all, u"C-00001"_s).value(), m_data.own);
    EXPECT_EQ(clients.resolve(all, u"a-00001"_s).value(), m_data.own);
    EXPECT_EQ(clients.resolve(all, u"B-00001"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(clients.resolve(all, u"云汀"_s).error().code, ErrorCode::NotFound);
    EXPECT_THAT(named(u"c-00001"_s), ElementsAre(m_data.own));
}

TEST_F(ClientQueries, orderByEveryColumnWithEmptyValuesLast)
{
    EXPECT_THAT(ids({}, {ClientColumn::Name, false}),
                ElementsAre(m_data.unitsOther, m_data.own, m_data.foreign)); // a, chong, zhong
    EXPECT_THAT(ids({}, {ClientColumn::Name, true}),
                ElementsAre(m_data.foreign, m_data.own, m_data.unitsOther));
    EXPECT_THAT(ids({}, {ClientColumn::Number, true}),
                ElementsAre(m_data.unitsOther, m_data.own, m_data.foreign));
    for (int column = 0; column <= static_cast<int>(ClientColumn::Completeness); ++column) {
        for (const bool descending : {false, true}) {
            EXPECT_EQ(ids({}, {static_cast<ClientColumn>(column), descending}).size(), 3U);
        }
    }
    // By the order of the states, not of their codes: prospect comes before designated.
    EXPECT_EQ(ids({}, {ClientColumn::State, false}).front(), m_data.foreign);
}

TEST_F(ClientQueries, compareFields)
{
    using enum Condition::Operator;
    EXPECT_THAT(*where(u"grade"_s, Equal, u"A"_s), ElementsAre(m_data.own));
    EXPECT_THAT(*where(u"grade"_s, Equal, u""_s), ElementsAre(m_data.foreign));
    EXPECT_THAT(*where(u"state"_s, Equal, u"已确立"_s), ElementsAre(m_data.own, m_data.unitsOther));
    EXPECT_THAT(*where(u"number"_s, Equal, u"b-00002"_s), ElementsAre(m_data.unitsOther));
    EXPECT_THAT(*where(u"number"_s, Contains, u"-0000"_s),
                ElementsAre(m_data.own, m_data.unitsOther));
    EXPECT_THAT(*where(u"unit"_s, Contains, u"二"_s), ElementsAre(m_data.foreign));
    EXPECT_THAT(*where(u"manager"_s, Equal, u"周示客"_s), ElementsAre(m_data.own));
    EXPECT_THAT(*where(u"followOnFen"_s, Greater, u"-1"_s),
                ElementsAre(m_data.own, m_data.unitsOther, m_data.foreign));
    EXPECT_THAT(*where(u"completeness"_s, Less, u"0"_s), IsEmpty());
    EXPECT_THAT(*where(u"nextVisit"_s, Less, u"2026-11-23"_s), IsEmpty());
}

TEST_F(ClientQueries, nameWhatCannotBeCompared)
{
    using enum Condition::Operator;
    EXPECT_EQ(where(u"address"_s, Equal, u"x"_s).error().rule, u"unknownField"_s);
    EXPECT_EQ(where(u"name"_s, Less, u"x"_s).error().rule, u"notComparable"_s);
    EXPECT_EQ(where(u"name"_s, Contains, u""_s).error().rule, u"missing"_s);
    EXPECT_EQ(where(u"grade"_s, Equal, u"D"_s).error().rule, u"notACode"_s);
    EXPECT_EQ(where(u"lastVisit"_s, Less, u"2026-02-30"_s).error().rule, u"notADate"_s);
    EXPECT_EQ(where(u"followOnFen"_s, Less, u"1.5"_s).error().rule, u"notANumber"_s);
    EXPECT_EQ(where(u"number"_s, Equal, u"D-1"_s).error().field, u"number"_s);
    ClientFilter many;
    many.conditions.assign(30, {u"name"_s, Contains, u"有"_s});
    EXPECT_EQ(m_data.queries().clients.ids(AccessScope::everything(), many, {}).error().rule,
              u"tooManyConditions"_s);
}

TEST_F(ClientQueries, countOnlyNumberedOnesForAllOfAPrint)
{
    ClientFilter filter;
    filter.numberedOnly = true;
    EXPECT_THAT(ids(filter), ElementsAre(m_data.own, m_data.unitsOther));
    m_data.database.connection().exec(u"UPDATE client SET state = 'terminated' WHERE serial = 1"_s);
    EXPECT_THAT(ids(filter), ElementsAre(m_data.unitsOther));
}

TEST_F(ClientQueries, leaveSealedValuesAbsentThatMayNotBeOpened)
{
    domain::Person person = test::aPerson(m_data.own)
                                .with(&domain::Person::birth, u"1987-06-15"_s)
                                .with(&domain::Person::home, u"示例路 8 号"_s);
    person.family.resize(1);
    person.family.front().relation = u"女儿"_s;
    m_data.database.write([&](Repositories &r) { return r.persons.add(person); });
    // Bytes that cannot be opened any more would be an error if they were touched.
    m_data.database.connection().exec(u"UPDATE person SET home = x'00'"_s);
    AccessScope scope = m_data.scope(Reach::Own);
    const auto seen = [&]() {
        return m_data.queries().clients.file(scope, m_data.own)->persons.front();
    };
    EXPECT_EQ(seen().birth, QString());
    EXPECT_THAT(seen().family, IsEmpty());
    scope.opensPi2 = true;
    EXPECT_EQ(seen().birth, u"1987-06-15"_s);
    EXPECT_EQ(seen().home, QString());
    scope.opensPi3 = true;
    EXPECT_EQ(m_data.queries().clients.file(scope, m_data.own).error().rule, u"damagedRow"_s);
}

} // namespace
} // namespace zhuke
