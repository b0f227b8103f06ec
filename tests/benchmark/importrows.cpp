// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgerverbs.h"
#include "benchmark/bench.h"
#include "benchmark/rawtables.h"
#include "exchange/workbook/fileworkbookreader.h"
#include "exchange/workbook/fileworkbookwriter.h"

#include <memory>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QString ledgerSql =
    u"SELECT c.name, c.credit_code, c.grade, u.name, m.name, c.address, c.postcode, c.phone, "
    "c.products, c.remark FROM client c LEFT JOIN unit u ON u.id = c.unit_id "
    "LEFT JOIN app_user m ON m.id = c.manager_id WHERE c.deleted_at IS NULL ORDER BY c.id"_s;

// What an import leaves behind, parents before those that refer to them.
const QStringList importedTables{u"unit"_s,
                                 u"app_user"_s,
                                 u"client"_s,
                                 u"client_summary"_s,
                                 u"audit"_s,
                                 u"audit_item"_s,
                                 u"audit_payload"_s,
                                 u"import_batch"_s,
                                 u"import_item"_s};

application::TableSheet ledgerOf(const QString &company)
{
    application::TableSheet sheet{u"大客户台账"_s, {}, {}, {}};
    for (const QString &head : {u"客户名称"_s,
                                u"单位代码"_s,
                                u"级别"_s,
                                u"推荐单位"_s,
                                u"客户经理"_s,
                                u"地址"_s,
                                u"邮编"_s,
                                u"电话"_s,
                                u"主要产品"_s,
                                u"备注"_s}) {
        sheet.columns.push_back({head, application::TableColumn::Kind::Text, 14});
    }
    const RawDatabase raw(company);
    RawStatement rows(raw, ledgerSql);
    while (rows.step()) {
        std::vector<QString> line;
        for (int column = 0; column < rows.columns(); ++column) {
            line.push_back(rows.text(column));
        }
        sheet.rows.push_back(std::move(line));
    }
    return sheet;
}

std::unique_ptr<app::CompanyFile> emptyCompany(Bench &bench)
{
    return must(app::CompanyFile::create(bench.fresh(u"zhuke"_s),
                                         bench.clock(),
                                         {.company = u"示例建工"_s,
                                          .admin = u"jingying1"_s,
                                          .password = application::demoPassword()}));
}

// From the file to a company that can be searched; the file of the company is left for the raw one.
double importLedger(Bench &bench, const QString &path, QString *imported = nullptr)
{
    const std::unique_ptr<app::CompanyFile> company = emptyCompany(bench);
    const double seconds = timed([&] {
        const auto workbook = must(exchange::FileWorkbookReader().read(path));
        application::ImportOptions options;
        options.fileName = u"台账"_s;
        application::LedgerVerbs verbs(company->storage(), bench.clock());
        const auto report = must(verbs.importLedger(company->session(), workbook, options));
        if (report.rows.size() < workbook.sheets.front().rows.size() - 1) {
            qFatal("rows are missing");
        }
    });
    if (imported != nullptr) {
        *imported = company->file().connection().path();
    }
    return seconds;
}

double insertRaw(Bench &bench, const RawTables &tables)
{
    const QString path = emptyCompany(bench)->file().connection().path();
    const RawDatabase raw(path);
    tables.clearIn(raw); // the administrator is among the rows
    return timed([&] { tables.insertInto(raw); });
}

} // namespace

std::vector<Row> importRows(Bench &bench)
{
    struct Files
    {
        QString csv;
        QString xlsx;
        RawTables tables;
    };
    const auto files = std::make_shared<std::optional<Files>>();
    const auto prepared = [&bench, files]() -> const Files & {
        if (!*files) {
            Files made{bench.fresh(u"csv"_s), bench.fresh(u"xlsx"_s), {}};
            const application::TableSheet ledger = ledgerOf(bench.largePath());
            for (const QString &path : {made.csv, made.xlsx}) {
                if (const auto done = exchange::FileWorkbookWriter().write(path, {ledger}); !done) {
                    qFatal("%s", qPrintable(done.error().rule));
                }
            }
            QString imported;
            static_cast<void>(importLedger(bench, made.csv, &imported));
            made.tables = RawTables(RawDatabase(imported), importedTables);
            files->emplace(std::move(made));
        }
        return **files;
    };
    const auto raw = [&bench, prepared] { return insertRaw(bench, prepared().tables); };
    const QStringList notes{u"the yardstick inserts the rows that the import leaves behind, from "
                            "memory, in one transaction: "_s
                            + importedTables.join(u", "_s)};
    return {{u"7"_s,
             u"import all clients from .csv: against raw inserts of the same rows"_s,
             [&bench, prepared] { return importLedger(bench, prepared().csv); },
             raw,
             2,
             0.7,
             notes},
            {u"7"_s,
             u"the same from .xlsx"_s,
             [&bench, prepared] { return importLedger(bench, prepared().xlsx); },
             raw,
             4,
             0.7,
             {}}};
}

} // namespace zhuke::benchmark
