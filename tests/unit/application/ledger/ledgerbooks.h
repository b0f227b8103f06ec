// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/fileworkbookreader.h"
#include "unit/application/ledger/ledgercompany.h"
#include "unit/application/ledger/ledgersheets.h"

namespace zhuke::test {

using namespace Qt::StringLiterals;

inline const QString samplePath =
    QStringLiteral(ZHUKE_SOURCE_DIR "/tests/data/ledger/大客户台账.xlsx");

inline application::Workbook sample()
{
    return exchange::FileWorkbookReader().read(samplePath).value();
}

inline const QString ledgerHeads = u"客户编号|客户名称|信用代码|联系电话|推荐单位|客户经理\n"_s;

// Two clients with a person, a project and a visit.
inline application::Workbook smallLedger()
{
    return {
        {sheetOf(u"客户"_s,
                 ledgerHeads
                     + u"A-00001|云汀置业有限公司(虚构)||1|华东分公司|周示宁\n"
                       "B-00002|霁海文旅有限公司(虚构)||2|华南分公司|赵示明"_s),
         sheetOf(u"人员"_s, u"客户名称|姓名|职务|手机\n云汀置业有限公司(虚构)|曾示远|总经理|1"_s),
         sheetOf(u"项目"_s,
                 u"客户名称|项目名称|项目状态|合同额(万元)|签订日期\n"
                 "云汀置业有限公司(虚构)|示例项目1期|在建设|100|2026-1-5"_s),
         sheetOf(u"走访"_s,
                 u"客户名称|走访日期|我方人员|对方人员|洽谈内容|后续事项|下次走访\n"
                 "云汀置业有限公司(虚构)|2026-11-3|周示宁、仇示达|曾示远|谈了二期|报方案|"
                 "2026-12-1"_s)}};
}

// The small ledger a month later.
inline application::Workbook changedLedger()
{
    return {
        {sheetOf(u"客户"_s,
                 ledgerHeads
                     + u"B-00001|云汀置业有限公司(虚构)|91119900PDY0000874|11|西北分公司|孙示清\n"
                       "B-00002|霁海文旅有限公司(虚构)||||"_s),
         sheetOf(u"人员"_s, u"客户名称|姓名|职务|手机\n云汀置业有限公司(虚构)|曾示远|董事长|1"_s),
         sheetOf(u"项目"_s,
                 u"客户名称|项目名称|项目状态|合同额(万元)|签订日期\n"
                 "云汀置业有限公司(虚构)|示例项目1期|合作过|120|2026-1-5"_s),
         sheetOf(u"走访"_s,
                 u"客户名称|走访日期|我方人员|对方人员|洽谈内容|后续事项|下次走访\n"
                 "云汀置业有限公司(虚构)|2026-11-3|周示宁|曾示远|谈了二期|再报|2026-12-8"_s)}};
}

inline QStringList verdictsOf(const application::ImportReport &report)
{
    QStringList texts;
    for (const auto &row : report.rows) {
        texts.append(toText(row));
    }
    return texts;
}

inline application::Workbook clientSheet(const QString &rows)
{
    return {{sheetOf(u"客户"_s, ledgerHeads + rows)}};
}

inline domain::VisitId addVisit(LedgerCompany &company, const QString &client)
{
    const domain::ClientId id = *company.file(client).client.id;
    return company.database().write([&](auto &all) { return all.visits.add(aVisit(id)); });
}

inline application::ImportOptions named()
{
    application::ImportOptions options;
    options.fileName = u"台账.xlsx"_s;
    return options;
}

inline application::ImportOptions takingUpdates()
{
    application::ImportOptions options;
    options.takesUpdates = true;
    return options;
}

} // namespace zhuke::test
