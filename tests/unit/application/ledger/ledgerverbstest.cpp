// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgerverbs.h"

#include "unit/application/ledger/ledgerbooks.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <algorithm>

namespace zhuke::test {

using application::ImportOptions;
using application::ImportReport;
using application::Verdict;
using application::Workbook;
using domain::ErrorCode;

TEST(LedgerVerbs, takeTheSampleInOnceAndFindItUnchangedTheSecondTime)
{
    LedgerCompany company;
    const ImportReport first = company.imported(sample());
    EXPECT_EQ(first.count(Verdict::Ok), 40 + 87 + 81 + 179);
    EXPECT_EQ(first.count(Verdict::Warn), 1);
    EXPECT_EQ(first.count(Verdict::Reject), 7 + 2 + 1 + 1);
    EXPECT_EQ(company.count(u"client"_s), 41);
    EXPECT_EQ(company.count(u"person"_s), 87);
    EXPECT_EQ(company.count(u"project"_s), 81);
    EXPECT_EQ(company.count(u"visit"_s), 179);
    EXPECT_EQ(company.count(u"import_batch"_s), 1);
    const QStringList content = company.content();

    const ImportReport second = company.imported(sample(), takingUpdates());
    EXPECT_EQ(second.count(Verdict::Unchanged), 40 + 87 + 81 + 179 + 1);
    EXPECT_EQ(second.count(Verdict::Reject), 11);
    EXPECT_EQ(second.count(Verdict::Update), 0);
    EXPECT_EQ(company.content(), content);
}

TEST(LedgerVerbs, sayTheSameInADryRunAndChangeNothing)
{
    LedgerCompany company;
    (void)company.imported(smallLedger());
    const QStringList content = company.content();
    const qint64 records = company.count(u"audit"_s);
    for (const Workbook &workbook : {sample(), changedLedger()}) {
        ImportOptions options = takingUpdates();
        options.isDryRun = true;
        const ImportReport dry = company.imported(workbook, options);
        EXPECT_TRUE(dry.batch.isEmpty());
        EXPECT_EQ(company.content(), content);
        EXPECT_EQ(company.count(u"import_batch"_s), 1);
        EXPECT_EQ(company.count(u"audit"_s), records);

        LedgerCompany other;
        (void)other.imported(smallLedger());
        const ImportReport real = other.imported(workbook, takingUpdates());
        EXPECT_EQ(verdictsOf(dry), verdictsOf(real));
        EXPECT_EQ(dry.createdUnits.size(), real.createdUnits.size());
        EXPECT_EQ(dry.createdManagers.size(), real.createdManagers.size());
        EXPECT_NE(other.content(), content);
    }
}

TEST(LedgerVerbs, storeWhatTheLedgerSays)
{
    LedgerCompany company;
    const ImportReport report = company.imported(smallLedger());
    const domain::ClientFile file = company.file(u"云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(file.client.number(), u"A-00001");
    EXPECT_EQ(file.client.decisionReference, u"台账导入 "_s + report.batch);
    EXPECT_EQ(file.client.unit, company.unit);
    EXPECT_EQ(file.managerName, u"周示宁");
    EXPECT_EQ(file.client.updatedOn, today());
    EXPECT_EQ(file.summary, domain::summaryOf(file, today()));
    EXPECT_EQ(file.summary.openPromises, 1);
    ASSERT_EQ(file.visits.size(), 1U);
    const domain::Visit &visit = file.visits.front();
    EXPECT_EQ(visit.our[0].user, file.client.manager);
    EXPECT_FALSE(visit.our[1].user);
    EXPECT_EQ(visit.our[1].name, u"仇示达");
    EXPECT_EQ(visit.their[0].person, file.persons.front().id);
    ASSERT_EQ(report.createdUnits.size(), 1U);
    EXPECT_EQ(report.createdUnits.front().name, u"华南分公司");
    EXPECT_EQ(report.createdManagers.size(), 2U);
}

TEST(LedgerVerbs, makeManagersWhoCannotSignIn)
{
    LedgerCompany company;
    (void)company.imported(smallLedger());
    const auto users = company.database().write([](auto &all) { return all.organisation.users(); });
    const auto manager = std::ranges::find(users, u"赵示明"_s, &domain::User::name);
    ASSERT_NE(manager, users.end());
    EXPECT_TRUE(manager->login.isEmpty());
    EXPECT_EQ(manager->roles, std::vector{domain::Role::Manager});
}

TEST(LedgerVerbs, reportChangesAndLeaveThemAlone)
{
    LedgerCompany company;
    (void)company.imported(smallLedger());
    const QStringList content = company.content();
    const ImportReport report = company.imported(changedLedger());
    EXPECT_EQ(verdictsOf(report),
              (QStringList{u"update"_s, u"unchanged"_s, u"update"_s, u"update"_s, u"update"_s}));
    EXPECT_EQ(company.content(), content);
    EXPECT_TRUE(report.createdUnits.empty());
    QStringList changes;
    for (const auto &change : report.rows[0].changes) {
        changes.append(change.column + u':' + change.before + u'>' + change.after);
    }
    EXPECT_EQ(changes.join(u' '),
              u"客户级别:A>B 信用代码:>91119900PDY0000874 联系电话:1>11 "
              "推荐单位:华东分公司>西北分公司 客户经理:周示宁>孙示清");
}

TEST(LedgerVerbs, takeChangesWhenToldAndGiveThemBack)
{
    LedgerCompany company;
    (void)company.imported(smallLedger());
    const QStringList content = company.content();
    const ImportReport report = company.imported(changedLedger(), takingUpdates());
    const domain::ClientFile file = company.file(u"云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(file.client.number(), u"B-00001");
    ASSERT_EQ(file.client.formerNumbers.size(), 1U);
    EXPECT_EQ(file.client.formerNumbers[0].grade, domain::Grade::A);
    EXPECT_EQ(file.client.phone, u"11");
    EXPECT_EQ(file.unitName, u"西北分公司");
    EXPECT_EQ(file.managerName, u"孙示清");
    EXPECT_EQ(file.persons.front().post, u"董事长");
    EXPECT_EQ(file.projects.front().stage, domain::ProjectStage::Completed);
    EXPECT_EQ(file.projects.front().contracts.front().amountFen->fen(), 120'000'000);
    EXPECT_EQ(file.visits.front().our.size(), 1U);
    EXPECT_EQ(file.visits.front().promises.size(), 2U);
    EXPECT_EQ(company.file(u"霁海文旅有限公司(虚构)"_s).client.phone, u"2");
    EXPECT_EQ(company.imported(changedLedger()).count(Verdict::Unchanged), 5);

    const auto undone = company.verbs().undoImport(company.office, report.batch);
    ASSERT_TRUE(undone) << undone.error().rule.toStdString() << undone.error().value.toStdString();
    EXPECT_EQ(company.content(), content);
}

TEST(LedgerVerbs, findClientsOfTheDatabaseByCodeThenNumberThenName)
{
    LedgerCompany company;
    (void)company.imported(clientSheet(u"A-00001|云汀置业有限公司(虚构)|91119900PDY0000874|||\n"
                                       "B-00002|霁海文旅有限公司(虚构)|91519900PDY000095R|||"_s));
    const auto outcome = [&company](const QString &row) {
        ImportOptions options;
        options.isDryRun = true;
        return verdictsOf(company.imported(clientSheet(row), options)).join(u';');
    };
    EXPECT_EQ(outcome(u"|云汀置业集团有限公司(虚构)|91119900PDY0000874|||"_s), u"update");
    EXPECT_EQ(outcome(u"a-00001|云汀集团(虚构)||||"_s), u"update");
    EXPECT_EQ(outcome(u"|云汀置业有限公司（虚构）||||"_s), u"unchanged");
    EXPECT_EQ(outcome(u"B-00002|云汀置业有限公司(虚构)||||"_s), u"reject twoClients");
    EXPECT_EQ(outcome(u"|霁海文旅有限公司(虚构)|91119900PDY0000874|||"_s), u"reject twoClients");
    EXPECT_EQ(outcome(u"C-00009|云汀置业有限公司(虚构)||||"_s), u"reject otherSerial");
    EXPECT_EQ(outcome(u"|云汀置业有限公司(虚构)||||\n|云汀集团(虚构)|91119900PDY0000874|||"_s),
              u"unchanged;reject sameClientTwice");
    EXPECT_EQ(outcome(u"|云汀置业有限公司(虚构)|无|||"_s), u"update");
    EXPECT_EQ(outcome(u"|青筑(虚构)|无|||\n|澔宁(虚构)|无|||"_s), u"ok;ok");
}

TEST(LedgerVerbs, rejectAMatchInTheTrash)
{
    LedgerCompany company;
    (void)company.imported(clientSheet(u"|云汀置业有限公司(虚构)||||"_s));
    const domain::ClientId id = *company.file(u"云汀置业有限公司(虚构)"_s).client.id;
    company.database().write(
        [&](auto &all) { return all.clients.moveToTrash(id, company.office.user, now()); });
    EXPECT_EQ(verdictsOf(company.imported(clientSheet(u"|云汀置业有限公司(虚构)||||"_s))),
              QStringList{u"reject inTrash"_s});
}

TEST(LedgerVerbs, numberAProspectOnceAndNeverWithANumberFromTheTrash)
{
    LedgerCompany company;
    (void)company.imported(clientSheet(u"|云汀置业有限公司(虚构)||||\nB-00002|霁海(虚构)||||"_s));
    const domain::ClientId gone = *company.file(u"霁海(虚构)"_s).client.id;
    company.database().write(
        [&](auto &all) { return all.clients.moveToTrash(gone, company.office.user, now()); });
    EXPECT_EQ(verdictsOf(company.imported(clientSheet(u"B-00002|云汀置业有限公司(虚构)||||"_s),
                                          takingUpdates())),
              QStringList{u"reject inTrash"_s});
    EXPECT_EQ(verdictsOf(company.imported(clientSheet(u"B-00003|云汀置业有限公司(虚构)||||"_s),
                                          takingUpdates())),
              QStringList{u"update"_s});
    const domain::Client client = company.file(u"云汀置业有限公司(虚构)"_s).client;
    EXPECT_EQ(client.number(), u"B-00003");
    EXPECT_EQ(client.state, domain::ClientState::Designated);
    EXPECT_TRUE(client.decisionReference.startsWith(u"台账导入 "));
}

TEST(LedgerVerbs, letAClerkTakeInRowsOfTheOwnUnit)
{
    LedgerCompany company;
    (void)company.imported(clientSheet(u"A-00009|澔宁供应链有限公司(虚构)|||华南分公司|"_s));
    const auto clerk = company.session(u"单示宁"_s, domain::Role::Clerk);
    Workbook workbook = smallLedger();
    workbook.sheets.push_back(sheetOf(
        u"人"_s, u"客户名称|姓名\n霁海文旅有限公司(虚构)|甲\n澔宁供应链有限公司(虚构)|乙"_s));
    const auto report = company.verbs().importLedger(clerk, workbook, named());
    ASSERT_TRUE(report);
    EXPECT_EQ(verdictsOf(*report),
              (QStringList{u"ok"_s,
                           u"reject notYourUnit"_s,
                           u"ok"_s,
                           u"ok"_s,
                           u"ok"_s,
                           u"reject clientRejected"_s,
                           u"reject notYourUnit"_s}));
    EXPECT_EQ(company.count(u"client"_s), 2);
}

TEST(LedgerVerbs, needThePermission)
{
    LedgerCompany company;
    const auto manager = company.session(u"单示宁"_s, domain::Role::Manager);
    EXPECT_EQ(company.verbs().importLedger(manager, smallLedger(), named()).error().code,
              ErrorCode::Forbidden);
    const ImportReport report = company.imported(smallLedger());
    EXPECT_EQ(company.verbs().undoImport(manager, report.batch).error().code, ErrorCode::Forbidden);
    const auto clerk = company.session(u"查示明"_s, domain::Role::Clerk);
    EXPECT_EQ(company.verbs().undoImport(clerk, report.batch).error().code, ErrorCode::NotFound);
    EXPECT_EQ(company.verbs().undoImport(company.office, u"none"_s).error().code,
              ErrorCode::NotFound);
}

TEST(LedgerVerbs, changeNothingWhenCancelledWhileWriting)
{
    LedgerCompany company;
    const QStringList content = company.content();
    const auto report = company.verbs().importLedger(
        company.office, smallLedger(), named(), [](int done, int) { return done < 1; });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(company.content(), content);
    EXPECT_EQ(company.count(u"import_batch"_s), 0);
}

TEST(LedgerVerbs, readATextTableInGb18030)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"台账.csv"_s);
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import sys; open(sys.argv[1], 'wb').write(sys.argv[2].encode('gb18030'))"_s,
                  path,
                  u"单位名称,等级,\"合同额\",后续成交额(亿元)\n"
                  "云汀置业有限公司（虚构）,Ａ级,,\"１,000.5\"\n"_s});
    ASSERT_TRUE(python.waitForFinished());
    LedgerCompany company;
    const auto workbook = exchange::FileWorkbookReader().read(path);
    ASSERT_TRUE(workbook) << workbook.error().rule.toStdString();
    EXPECT_EQ(verdictsOf(company.imported(*workbook)), QStringList{u"ok"_s});
    const domain::Client client = company.file(u"云汀置业有限公司(虚构)"_s).client;
    EXPECT_EQ(client.grade, domain::Grade::A);
    EXPECT_EQ(client.openingFen->fen(), 10'005'000'000'000);
}

} // namespace zhuke::test
