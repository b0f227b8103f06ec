// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/importundo.h"

#include "unit/application/ledger/ledgerbooks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhuke::test {

using application::ImportReport;
using application::Verdict;
using domain::ErrorCode;

TEST(ImportUndo, givesBackTheContent)
{
    LedgerCompany company;
    (void)company.imported(smallLedger());
    const QStringList content = company.content();
    const qint64 records = company.count(u"audit"_s);
    const ImportReport report = company.imported(sample());
    EXPECT_NE(company.content(), content);

    const auto undone = company.verbs().undoImport(company.office, report.batch);
    ASSERT_TRUE(undone) << undone.error().rule.toStdString() << undone.error().detail.toStdString();
    EXPECT_EQ(company.content(), content);
    EXPECT_EQ(company.count(u"audit"_s), records + 2);
    EXPECT_EQ(company.verbs().undoImport(company.office, report.batch).error().rule,
              u"alreadyUndone");
    // The serials are free again.
    EXPECT_EQ(company.imported(sample()).count(Verdict::Reject), report.count(Verdict::Reject));
}

TEST(ImportUndo, refusesWhatWasEditedSince)
{
    LedgerCompany company;
    const ImportReport report = company.imported(smallLedger());
    domain::Client client = company.file(u"霁海文旅有限公司(虚构)"_s).client;
    client.address = u"示范路1号"_s;
    company.database().write([&](auto &all) { return all.clients.update(client); });
    const QStringList content = company.content();
    const auto undone = company.verbs().undoImport(company.office, report.batch);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Blocked);
    EXPECT_EQ(undone.error().rule, u"changedSince");
    EXPECT_EQ(undone.error().value, u"霁海文旅有限公司(虚构)");
    EXPECT_EQ(company.content(), content);
}

TEST(ImportUndo, refusesWhatGotAVisitSince)
{
    LedgerCompany company;
    const ImportReport report = company.imported(smallLedger());
    (void)addVisit(company, u"霁海文旅有限公司(虚构)"_s);
    const auto undone = company.verbs().undoImport(company.office, report.batch);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().rule, u"usedSince");
    EXPECT_EQ(undone.error().value, u"霁海文旅有限公司(虚构)(2026-11-20)");
}

TEST(ImportUndo, refusesAPersonSomebodyMetSince)
{
    LedgerCompany company;
    (void)company.imported(clientSheet(u"A-00001|云汀置业有限公司(虚构)||||"_s));
    const ImportReport persons = company.imported(
        {{sheetOf(u"人员"_s, u"客户名称|姓名|职务\n云汀置业有限公司(虚构)|曾示远|总经理"_s)}});
    const domain::ClientFile file = company.file(u"云汀置业有限公司(虚构)"_s);
    domain::Visit visit = aVisit(*file.client.id);
    visit.their = {aParticipant(u"曾示远"_s)};
    visit.their.front().person = file.persons.front().id;
    (void)company.database().write([&](auto &all) { return all.visits.add(visit); });
    const auto undone = company.verbs().undoImport(company.office, persons.batch);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().rule, u"usedSince");
    EXPECT_EQ(undone.error().value, u"曾示远");
}

TEST(ImportUndo, keepsAUnitSomethingElseNamesByNow)
{
    LedgerCompany company;
    const ImportReport report = company.imported(smallLedger());
    (void)company.imported(clientSheet(u"C-00003|青筑智造有限公司(虚构)|||华南分公司|赵示明"_s));
    const auto undone = company.verbs().undoImport(company.office, report.batch);
    ASSERT_TRUE(undone) << undone.error().rule.toStdString();
    EXPECT_EQ(company.file(u"青筑智造有限公司(虚构)"_s).managerName, u"赵示明");
    EXPECT_EQ(company.count(u"client"_s), 1);
    const auto users = company.database().write([](auto &all) { return all.organisation.users(); });
    EXPECT_EQ(std::ranges::count(users, u"周示宁"_s, &domain::User::name), 0);
}

} // namespace zhuke::test
