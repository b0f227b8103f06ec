// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/audit/printlog.h"
#include "application/forms/formassembler.h"
#include "application/privacy/reveallog.h"
#include "support/testcompany.h"

#include <QSysInfo>

#include <gtest/gtest.h>

namespace zhuke::application {

using domain::ClientFile;
using domain::ErrorCode;
using domain::Person;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

class Revealing : public testing::Test
{
protected:
    Revealing()
        : m_archivist(m_company.office)
        , m_chair(m_company.office)
        , m_verbs(m_company.database.storage(), m_company.clock)
        , m_client(addClient())
    {
        m_archivist.roles = {domain::Role::Archivist};
        m_chair.roles = {domain::Role::Chair};
    }

    domain::ClientId addClient()
    {
        m_company.collectPi3();
        return m_company.clients
            .add(m_company.manager,
                 [](ClientFile &file) -> Result<void> {
                     file.client.name = u"云汀置业有限公司(虚构)"_s;
                     Person person;
                     person.name = u"曾示远"_s;
                     person.birth = u"1979-03-08"_s;
                     person.hobbies = u"钓鱼"_s;
                     domain::Consent consent;
                     consent.noticedOn = QDate(2026, 1, 5);
                     consent.coversPi2 = true;
                     consent.coversPi3 = true;
                     person.consent = consent;
                     file.persons = {person};
                     return {};
                 })
            .value();
    }

    std::vector<RevealEntry> log()
    {
        return readRevealLog(m_company.database.file().queries(), m_archivist, {}).value();
    }
    Result<void> reveal(const Session &session, const QString &reason = {})
    {
        return m_verbs.reveal(session, {m_client, {}, RevealWay::Screen, reason});
    }

    test::TestCompany m_company;
    Session m_archivist;
    Session m_chair;
    RevealVerbs m_verbs;
    domain::ClientId m_client;
};

} // namespace

TEST_F(Revealing, recordsWhoSawWhichFieldsOfWhomWhereAndHow)
{
    ASSERT_TRUE(reveal(m_company.manager));
    const auto entries = log();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].user, u"周示岚"_s);
    EXPECT_EQ(entries[0].way, u"screen"_s);
    EXPECT_EQ(entries[0].machine, QSysInfo::machineHostName());
    EXPECT_EQ(entries[0].utc, test::now());
    ASSERT_EQ(entries[0].seen.size(), 1U);
    EXPECT_EQ(entries[0].seen[0].client, u"云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(entries[0].seen[0].person, u"曾示远"_s);
    EXPECT_EQ(entries[0].seen[0].fields, (QStringList{u"birth"_s, u"hobbies"_s}));
    // Neither a value nor a name is in the trail.
    EXPECT_EQ(m_company.database.connection().integer(
                  u"SELECT count(*) FROM audit_payload p JOIN audit a ON a.seq = p.seq "
                  "WHERE a.verb = 'revealSealed' AND (instr(payload, '钓鱼') > 0 "
                  "OR instr(payload, '曾示远') > 0)"_s),
              0);
}

TEST_F(Revealing, recordsOnlyWhatTheUserMaySee)
{
    ASSERT_TRUE(reveal(m_company.office)); // ○ only
    EXPECT_EQ(log().front().seen.front().fields, QStringList{u"birth"_s});
    ASSERT_TRUE(reveal(m_archivist)); // nothing to see
    EXPECT_EQ(log().size(), 1U);
    EXPECT_EQ(reveal(m_company.otherManager).error().code, ErrorCode::NotFound);
}

TEST_F(Revealing, asksForAReasonWhereTheClientIsSomebodyElses)
{
    EXPECT_EQ(reveal(m_chair).error().rule, u"missing"_s);
    EXPECT_EQ(reveal(m_chair, u"曾示远生日"_s).error().rule, u"nameInReason"_s);
    EXPECT_TRUE(log().empty());
    ASSERT_TRUE(reveal(m_chair, u"节日慰问"_s));
    EXPECT_EQ(log().front().reason, u"节日慰问"_s);
}

TEST_F(Revealing, isReadByThePrivacyOfficerOnly)
{
    ASSERT_TRUE(reveal(m_company.manager));
    const domain::Queries &queries = m_company.database.file().queries();
    for (const Session &session :
         {m_company.office, m_company.manager, m_company.administrator, m_chair}) {
        EXPECT_EQ(readRevealLog(queries, session, {}).error().code, ErrorCode::Forbidden);
        EXPECT_TRUE(
            queries.reveals.records(scopeOf(session, Permission::ReadRevealLog)).value().empty());
    }
    EXPECT_EQ(readRevealLog(queries, m_archivist, u"another"_s)->size(), 0U);
}

TEST_F(Revealing, notesThatAttachment3WasPrintedWithoutAnythingSealed)
{
    FormRequest request;
    request.forms = {u"f3"_s};
    request.clients = {m_client};
    const FormAssembler assembler(m_company.database.file().queries(), m_company.clock);
    const auto forms = assembler.assemble(m_archivist, request);
    ASSERT_TRUE(forms);
    const FormData &person = forms->front().blocks.front();
    EXPECT_EQ(person.values.value(u"hobbies"_s), u"/"_s);
    EXPECT_FALSE(forms->front().notes.empty());
    PrintLog prints(m_company.database.storage(), m_company.clock);
    ASSERT_TRUE(prints.record(m_archivist, *forms, {}));
    const auto entries = log();
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].way, u"print"_s);
    ASSERT_EQ(entries[0].seen.size(), 1U);
    EXPECT_EQ(entries[0].seen[0].person, u"曾示远"_s);
    EXPECT_FALSE(entries[0].seen[0].fields.contains(u"hobbies"_s));
    // Other forms are of no person.
    ASSERT_TRUE(prints.record(m_archivist, {}, {}));
    EXPECT_EQ(log().size(), 1U);
}

} // namespace zhuke::application
