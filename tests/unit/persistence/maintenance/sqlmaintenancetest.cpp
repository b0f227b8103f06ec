// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/sqlmaintenance.h"

#include "support/builders.h"
#include "support/testdatabase.h"

#include <gmock/gmock.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::AggregateRef;
using domain::Repositories;
using testing::Contains;

class Maintenance : public testing::Test
{
protected:
    // One client with a person, a project and a visit, each with its record.
    Maintenance()
    {
        const domain::Client client = test::aClient();
        record({u"client"_s, client.uid},
               [&](Repositories &r) { m_client = r.clients.add(client).value(); });
        const domain::Person person = test::aPerson(m_client);
        record({u"person"_s, person.uid},
               [&](Repositories &r) { (void)r.persons.add(person).value(); });
        const domain::Visit visit = test::aVisit(m_client);
        record({u"visit"_s, visit.uid},
               [&](Repositories &r) { (void)r.visits.add(visit).value(); });
        m_database.write([&](Repositories &r) {
            const auto file = r.clients.file(m_client).value();
            return r.clients.saveSummary(m_client, domain::summaryOf(file, test::today()));
        });
    }

    template <class Work>
    void record(const AggregateRef &item, Work work)
    {
        m_database.write([&](Repositories &r) {
            work(r);
            domain::AuditEntry entry;
            entry.utc = test::now();
            entry.actor = u"u"_s;
            entry.verb = u"test"_s;
            entry.businessDate = test::today();
            entry.payload = u"{\"client\":\"云汀\"}"_s;
            entry.items = {item};
            return r.audit.append(entry);
        });
    }

    QStringList check()
    {
        QStringList found;
        const auto findings = m_database.file().maintenance().check(test::today(), {}).value();
        for (const auto &finding : findings) {
            found += finding.where.section(u' ', 0, 0) + u' ' + finding.what;
        }
        return found;
    }

    void change(const QString &sql) { m_database.connection().exec(sql); }

    test::TestDatabase m_database;
    domain::ClientId m_client{0};
};

TEST_F(Maintenance, findsNothingInWhatTheProgramWrote)
{
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Maintenance, stopsWhenAsked)
{
    int steps = 0;
    const auto stopped =
        m_database.file().maintenance().check(test::today(), [&](int done, int all) {
            EXPECT_LT(done, all);
            return ++steps < 3;
        });
    EXPECT_EQ(stopped.error().code, domain::ErrorCode::Cancelled);
    EXPECT_EQ(steps, 3);
}

TEST_F(Maintenance, namesAnAggregateThatWasChangedOutside)
{
    change(u"UPDATE person SET post = '董事长'"_s);
    EXPECT_EQ(check(), QStringList{u"person changedOutside"_s});
}

TEST_F(Maintenance, namesAChangeInAListToo)
{
    change(u"INSERT INTO promise (visit_id, position, side, what) VALUES (1, 0, 'ours', '假')"_s);
    EXPECT_THAT(check(), Contains(u"visit changedOutside"_s));
}

TEST_F(Maintenance, namesWhatIsMissingAndWhatHasNoRecord)
{
    change(u"DELETE FROM person"_s);
    change(u"INSERT INTO unit (uid, name, kind) VALUES ('x', '假', 'branch')"_s);
    const QStringList found = check();
    EXPECT_THAT(found, Contains(u"person missing"_s));
    EXPECT_THAT(found, Contains(u"unit withoutRecord"_s));
}

TEST_F(Maintenance, findsAChangedRecordOfTheTrail)
{
    change(u"UPDATE audit SET actor = 'v' WHERE seq = 2"_s);
    EXPECT_EQ(check(), QStringList{u"audit auditChanged"_s});
}

TEST_F(Maintenance, findsAChangedPayloadAndOneThatIsGone)
{
    change(u"UPDATE audit_payload SET payload = '{}' WHERE seq = 1"_s);
    change(u"DELETE FROM audit_payload WHERE seq = 2"_s);
    EXPECT_EQ(check(),
              (QStringList{u"audit auditPayloadChanged"_s, u"audit auditPayloadMissing"_s}));
}

TEST_F(Maintenance, findsAForgedDigestOfAnAggregate)
{
    change(u"UPDATE person SET post = '董事长'"_s);
    const QByteArray forged = m_database.write([&](Repositories &r) {
        return r.audit.digestOf({u"person"_s, r.persons.ofClient(m_client)->front().uid});
    });
    m_database.connection().exec(u"UPDATE audit_item SET digest = :digest WHERE kind = 'person'"_s,
                                 {{"digest", forged}});
    EXPECT_EQ(check(), QStringList{u"audit auditItemsChanged"_s});
}

TEST_F(Maintenance, findsThatTheLastRecordWasTakenAway)
{
    change(u"DELETE FROM audit_payload WHERE seq = 3"_s);
    change(u"DELETE FROM audit_item WHERE seq = 3"_s);
    change(u"DELETE FROM audit WHERE seq = 3"_s);
    EXPECT_THAT(check(), Contains(u"audit auditHeadChanged"_s));
    // And still after the next one was written.
    record({u"unit"_s, u"none"_s}, [](Repositories & /*r*/) {});
    EXPECT_THAT(check(), Contains(u"audit auditGap"_s));
}

TEST_F(Maintenance, findsTwoRecordsThatChangedPlaces)
{
    change(u"PRAGMA foreign_keys = OFF"_s);
    for (const char *table : {"audit", "audit_item", "audit_payload"}) {
        for (const char *step :
             {"seq = 99 WHERE seq = 1", "seq = 1 WHERE seq = 2", "seq = 2 WHERE seq = 99"}) {
            change(u"UPDATE %1 SET %2"_s.arg(QLatin1StringView(table), QLatin1StringView(step)));
        }
    }
    const QStringList found = check();
    EXPECT_EQ(found.count(u"audit auditChanged"_s), 2);
    EXPECT_THAT(found, Contains(u"audit auditGap"_s));
}

TEST_F(Maintenance, findsOutdatedSummariesAndSearchTexts)
{
    change(u"UPDATE client_summary SET completeness = 99"_s);
    change(u"UPDATE visit SET search_text = '别的'"_s);
    const QStringList found = check();
    EXPECT_EQ(found,
              (QStringList{u"client summaryOutdated"_s,
                           u"visit searchOutdated"_s,
                           u"database searchOutdated"_s}));
}

TEST_F(Maintenance, findsRowsThatMakeNoSense)
{
    change(u"UPDATE client SET grade = 'Z'"_s);
    EXPECT_THAT(check(), Contains(u"client unreadable"_s));
}

TEST_F(Maintenance, findsDanglingReferences)
{
    change(u"PRAGMA foreign_keys = OFF"_s);
    change(u"UPDATE client SET manager_id = 77"_s);
    EXPECT_THAT(check(), Contains(u"client danglingReference"_s));
}

TEST_F(Maintenance, refusesARecordAboutNoKindOfThing)
{
    const auto done = m_database.storage().transaction([](Repositories &r) {
        domain::AuditEntry entry;
        entry.items = {{u"table"_s, u"x"_s}};
        return r.audit.append(entry);
    });
    EXPECT_EQ(done.error().rule, u"notAnAggregate"_s);
}

} // namespace
} // namespace zhuke
