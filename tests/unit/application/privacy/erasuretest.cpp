// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/erasureverbs.h"
#include "persistence/sql/transaction.h"
#include "unit/application/privacy/erasing.h"

namespace zhuke::application {

using namespace erasing;

TEST_F(Erasing, leavesAMaskedNameAPostAndNothingElseOfThePerson)
{
    addVisit(u"商谈二期招标安排"_s);
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report) << report.error().rule.toStdString() << report.error().detail.toStdString();
    EXPECT_TRUE(report->erasure.isClosed());

    const Person left = person();
    EXPECT_EQ(left.name, u"曾*"_s);
    EXPECT_EQ(left.post, u"总经理"_s);
    Person expected;
    expected.id = left.id;
    expected.uid = left.uid;
    expected.revision = left.revision;
    expected.client = left.client;
    expected.name = left.name;
    expected.post = left.post;
    expected.source = left.source;
    expected.sourceOn = left.sourceOn;
    expected.consent = left.consent;
    EXPECT_EQ(left, expected);
    EXPECT_EQ(m_company.file(m_client).visits.front().their.front().name, u"曾*"_s);
    for (const QString &text : {name, mobile, wechat, birth, hobby, u"解示梅"_s}) {
        EXPECT_EQ(filesWith(text), QStringList()) << text.toStdString();
    }
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Erasing, findsThePersonNoMoreBySearch)
{
    addVisit(u"商谈二期招标安排"_s);
    const auto hits = [this](const QString &text) {
        return m_company.database.file()
            .queries()
            .search.search(scopeOf(m_company.office), text, std::nullopt, 10)
            .value()
            .size();
    };
    ASSERT_EQ(hits(name), 2U);
    ASSERT_TRUE(m_verbs.erase(m_archivist, request()));
    EXPECT_EQ(hits(name), 0U);
    EXPECT_EQ(hits(u"zengshiyuan"_s), 0U);
    EXPECT_EQ(hits(u"二期招标"_s), 1U);
}

TEST_F(Erasing, takesThePayloadsOutOfTheTrailAndTheCheckAcceptsExactlyThose)
{
    ASSERT_TRUE(
        m_company.clients.update(m_company.manager, m_client, [](ClientFile &file) -> Result<void> {
            file.persons.front().mobile = u"13900007732"_s;
            return {};
        }));
    const qint64 others = count(u"SELECT count(*) FROM audit_payload"_s) - 2;
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->purged.payloads, 2);
    EXPECT_TRUE(report->erasure.isClosed());
    // With those of erasing and of closing.
    EXPECT_EQ(count(u"SELECT count(*) FROM audit_payload"_s), others + 2);
    EXPECT_EQ(filesWith(mobile), QStringList()); // the number before the last, too
    EXPECT_EQ(check(), QStringList());

    // Another one that is gone is missing as ever.
    change(u"DELETE FROM audit_payload WHERE seq = (SELECT max(seq) FROM audit_payload)"_s);
    EXPECT_EQ(check(), QStringList{u"audit auditPayloadMissing"_s});
}

TEST_F(Erasing, doesNotCoverAForgedRow)
{
    const ClientId other = m_company.addClient(u"栖川置业有限公司(虚构)"_s);
    ASSERT_GT(other.value(), 0);
    ASSERT_TRUE(m_verbs.erase(m_archivist, request()));
    ASSERT_EQ(check(), QStringList());
    const QString victim = u"(SELECT max(a.seq) FROM audit a WHERE a.verb = 'addClient')"_s;
    change(u"DELETE FROM audit_payload WHERE seq = "_s + victim);
    change(u"INSERT INTO audit_erasure (seq, erasure_id) VALUES (%1, 1)"_s.arg(victim));
    EXPECT_EQ(check(), QStringList{u"erasure changedOutside"_s});
    change(u"INSERT INTO erasure (uid, client_uid, person_uid, basis, request, requested_on, "
           "erased_utc, erased_by) SELECT 'forged', client_uid, person_uid, basis, request, "
           "requested_on, erased_utc, erased_by FROM erasure"_s);
    change(u"UPDATE audit_erasure SET erasure_id = 2 WHERE seq = "_s + victim);
    EXPECT_EQ(check(), QStringList{u"erasure withoutRecord"_s});
}

TEST_F(Erasing, staysOpenWhileAVisitNamesThePersonAndClosesOnceItIsRewritten)
{
    const domain::VisitId id = addVisit(u"曾示远谈到二期招标安排"_s);
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->erasure.isClosed());
    ASSERT_EQ(report->mentions.size(), 1U);
    EXPECT_EQ(report->mentions.front().kind, u"visit"_s);
    EXPECT_EQ(report->mentions.front().date, QDate(2026, 11, 20));
    EXPECT_EQ(report->mentions.front().column, u"content"_s);
    EXPECT_EQ(report->found, QStringList{u"name"_s});

    domain::Visit visit = m_company.file(m_client).visits.front();
    visit.content = u"曾总谈到二期招标安排"_s;
    ASSERT_TRUE(visits().update(m_company.manager, visit));
    EXPECT_EQ(visit.id, id);
    // The same command again; the trail holds the old words, which go too.
    const auto finished = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(finished);
    EXPECT_TRUE(finished->erasure.isClosed());
    EXPECT_EQ(finished->erasure.uid, report->erasure.uid);
    EXPECT_EQ(finished->purged.payloads, 1);
    EXPECT_EQ(filesWith(name), QStringList());
    EXPECT_EQ(check(), QStringList());
    EXPECT_EQ(m_verbs.finish(m_archivist, report->erasure.uid).error().rule, u"erasureClosed"_s);
}

TEST_F(Erasing, staysOpenWhileSomebodyElseReadsAndIsFinishedLater)
{
    {
        const auto other = m_company.database.another();
        const persistence::Transaction reading(other->connection(),
                                               persistence::Transaction::Kind::Reading);
        ASSERT_GT(other->connection().integer(u"SELECT count(*) FROM person"_s), 0);
        m_company.database.connection().setBusyLimit(std::chrono::milliseconds(50));
        const auto report = m_verbs.erase(m_archivist, request());
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->isBusy);
        EXPECT_FALSE(report->erasure.isClosed());
        EXPECT_EQ(person().name, u"曾*"_s); // the data are gone all the same
        EXPECT_NE(filesWith(name), QStringList());
    }
    const auto all = m_verbs.requests(m_archivist).value();
    ASSERT_EQ(all.size(), 1U);
    const auto finished = m_verbs.finish(m_archivist, all.front().uid);
    ASSERT_TRUE(finished);
    EXPECT_TRUE(finished->erasure.isClosed());
    EXPECT_EQ(filesWith(name), QStringList());
    EXPECT_TRUE(m_verbs.requests(m_archivist).value().front().isClosed());
}

TEST_F(Erasing, keepsTheTombstoneWithoutAnyValue)
{
    ASSERT_TRUE(m_verbs.erase(m_archivist, request()));
    const auto all = m_verbs.requests(m_archivist).value();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().personUid, person().uid);
    EXPECT_EQ(all.front().basis, ErasureBasis::OwnRequest);
    EXPECT_EQ(all.front().request, u"PI-2026-001"_s);
    EXPECT_EQ(all.front().requestedOn, QDate(2026, 11, 20));
    EXPECT_EQ(all.front().erasedBy, m_archivist.userUid);
    EXPECT_EQ(count(u"SELECT count(*) FROM erasure WHERE texts IS NOT NULL"_s), 0);
}

TEST_F(Erasing, notesTheWithdrawalInTheConsent)
{
    ErasureRequest wanted = request();
    wanted.basis = ErasureBasis::Withdrawn;
    ASSERT_TRUE(m_verbs.erase(m_archivist, wanted));
    EXPECT_EQ(person().consent->withdrawnOn, QDate(2026, 11, 20));
}

TEST_F(Erasing, isRefusedWithoutANumberWithANameInItAndToEverybodyElse)
{
    const auto rule = [this](const QString &number, QDate day) {
        ErasureRequest wanted = request();
        wanted.request = number;
        wanted.requestedOn = day;
        return m_verbs.erase(m_archivist, wanted).error().rule;
    };
    EXPECT_EQ(rule(u" "_s, test::today()), u"missing"_s);
    EXPECT_EQ(rule(u"曾示远的申请"_s, test::today()), u"nameInRequest"_s);
    EXPECT_EQ(rule(u"1"_s, test::today().addDays(1)), u"futureDate"_s);
    EXPECT_EQ(rule(u"1"_s, {}), u"notADate"_s);
    for (const Session &session : {m_company.office, m_company.manager, m_company.administrator}) {
        EXPECT_EQ(m_verbs.erase(session, request()).error().code, ErrorCode::Forbidden);
    }
    EXPECT_EQ(person().name, name);
}

} // namespace zhuke::application
