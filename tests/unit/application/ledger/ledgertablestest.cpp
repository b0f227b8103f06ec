// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgertables.h"

#include "unit/application/ledger/ledgersheets.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using application::ImportReport;
using application::TableSheet;
using application::Workbook;

namespace {

QString words(const QString &reason)
{
    return u'<' + reason + u'>';
}

Workbook bookOf(const std::vector<TableSheet> &tables)
{
    Workbook workbook;
    for (const TableSheet &table : tables) {
        QStringList lines;
        for (const QString &line : table.titleLines) {
            lines.append(line);
        }
        QStringList heads;
        for (const auto &column : table.columns) {
            heads.append(column.head);
        }
        lines.append(heads.join(u'|'));
        for (const auto &row : table.rows) {
            lines.append(QStringList(row.begin(), row.end()).join(u'|'));
        }
        workbook.sheets.push_back(sheetOf(table.name, lines.join(u'\n')));
    }
    return workbook;
}

const Workbook faulty{{sheetOf(u"台账"_s,
                               u"大客户台账\n金额单位:亿元\n序号|客户名称|后续合同成交额|客户级别\n"
                               "1|云汀|2|A\n2|霁海|约3|丁\n合计"_s),
                       sheetOf(u"人员"_s, u"客户名称|姓名\n云汀|曾示远\n霁海|单示宁"_s)}};

ImportReport reportOf(const Workbook &workbook)
{
    ImportReport report;
    report.sheets = application::matchHeads(workbook, {}).value();
    report.rows = judgedAsNew(workbook).value().rows;
    for (const auto &sheet : workbook.sheets) {
        report.sheetNames.append(sheet.name);
    }
    report.isDryRun = true;
    return report;
}

} // namespace

TEST(LedgerTables, giveATemplateThatIsReadBackWhole)
{
    const Workbook workbook = bookOf(application::ledgerTemplate());
    const auto sheets = application::matchHeads(workbook, {});
    ASSERT_TRUE(sheets) << sheets.error().value.toStdString();
    ASSERT_EQ(sheets->size(), 4U);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ((*sheets)[i].kind, application::ledgerKinds[i]);
        EXPECT_EQ((*sheets)[i].columns.size(), application::columnsOf((*sheets)[i].kind).size());
        EXPECT_TRUE((*sheets)[i].ignored.isEmpty());
    }
}

TEST(LedgerTables, writeRejectedRowsAsTheyWereWithEveryReason)
{
    const auto tables = application::rejectedRows(faulty, reportOf(faulty), words);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].name, u"台账");
    EXPECT_EQ(tables[0].titleLines, (std::vector{u"大客户台账"_s, u"金额单位:亿元"_s}));
    ASSERT_EQ(tables[0].rows.size(), 1U);
    EXPECT_EQ(tables[0].rows[0],
              (std::vector{u"2"_s,
                           u"霁海"_s,
                           u"约3"_s,
                           u"丁"_s,
                           u"5"_s,
                           u"后续合同成交额:<notAnAmount>;客户级别:<malformedGrade>"_s}));
    EXPECT_EQ(tables[1].rows[0][3], u"客户名称:<clientRejected>");
}

TEST(LedgerTables, giveRejectsThatCanBeImportedOnceMended)
{
    auto tables = application::rejectedRows(faulty, reportOf(faulty), words);
    tables[0].rows[0][2] = u"3"_s;
    tables[0].rows[0][3] = u"B"_s;
    const auto plan = judgedAsNew(bookOf(tables));
    ASSERT_TRUE(plan);
    ASSERT_EQ(plan->clients.size(), 1U);
    EXPECT_EQ(plan->clients[0].client.entity.openingFen->fen(), 30'000'000'000);
    EXPECT_EQ(plan->clients[0].persons.size(), 1U);
}

TEST(ImportReport, isTheJsonOthersRelyOn)
{
    const QJsonObject json = toJson(reportOf(faulty), words);
    EXPECT_TRUE(json[u"batch"_s].isNull());
    EXPECT_TRUE(json[u"dryRun"_s].toBool());
    EXPECT_EQ(json[u"rows"_s].toArray().size(), 4);
    const QJsonObject row = json[u"rows"_s].toArray()[1].toObject();
    EXPECT_EQ(row[u"sheet"_s], u"台账"_s);
    EXPECT_EQ(row[u"row"_s], 5);
    EXPECT_EQ(row[u"verdict"_s], u"reject"_s);
    EXPECT_EQ(row[u"column"_s], u"后续合同成交额"_s);
    EXPECT_EQ(row[u"value"_s], u"约3"_s);
    EXPECT_EQ(row[u"reason"_s], u"notAnAmount"_s);
    EXPECT_EQ(row[u"faults"_s].toArray().size(), 2);
    EXPECT_EQ(row[u"faults"_s].toArray()[1][u"message"_s], u"<malformedGrade>"_s);
    const QJsonObject totals = json[u"totals"_s].toObject()[u"台账"_s].toObject();
    EXPECT_EQ(totals[u"ok"_s], 1);
    EXPECT_EQ(totals[u"reject"_s], 1);
    EXPECT_EQ(totals[u"unchanged"_s], 0);
    EXPECT_TRUE(json[u"createdUnits"_s].isArray());
    EXPECT_TRUE(json[u"createdManagers"_s].isArray());
}

} // namespace zhuke::test
