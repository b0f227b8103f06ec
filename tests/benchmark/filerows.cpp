// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupverbs.h"
#include "application/exporting/exporter.h"
#include "benchmark/bench.h"
#include "benchmark/rawdatabase.h"
#include "exchange/workbook/fileworkbookwriter.h"
#include "security/backup/sodiumbackupsealer.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <memory>
#include <unistd.h>
#include <xlsxwriter.h>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

namespace {

const QString exportSql =
    u"SELECT c.number, c.name, c.grade, c.level, c.state, c.industry, c.region, u.name, m.name, "
    "s.follow_on_fen, s.last_visit, s.next_visit, s.completeness FROM client c "
    "JOIN client_summary s ON s.client_id = c.id LEFT JOIN unit u ON u.id = c.unit_id "
    "LEFT JOIN app_user m ON m.id = c.manager_id WHERE c.deleted_at IS NULL "
    "ORDER BY c.number IS NULL, c.number, c.sort_key, c.id"_s;
constexpr int amount = 9;
constexpr int completeness = 12;

double exportClients(Bench &bench)
{
    const QString path = bench.fresh(u"xlsx"_s);
    const double seconds = timed([&] {
        const application::Exporter exporter(bench.large().queries(), bench.clock());
        const auto table =
            must(exporter.table(bench.large().session(), application::ExportKind::Clients));
        const auto done = exchange::FileWorkbookWriter().write(path, {table});
        if (!done) {
            qFatal("%s", qPrintable(done.error().rule));
        }
    });
    QFile::remove(path);
    return seconds;
}

double exportRaw(const RawDatabase &raw, const QString &path)
{
    const double seconds = timed([&] {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        lxw_format *money = workbook_add_format(book);
        format_set_num_format(money, "#,##0.00");
        RawStatement rows(raw, exportSql);
        lxw_row_t line = 0;
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column) {
                const auto at = static_cast<lxw_col_t>(column);
                if (column == amount) {
                    worksheet_write_number(
                        sheet, line, at, static_cast<double>(rows.integer(column)) / 1e6, money);
                } else if (column == completeness) {
                    worksheet_write_number(
                        sheet, line, at, static_cast<double>(rows.integer(column)), nullptr);
                } else {
                    worksheet_write_string(
                        sheet, line, at, rows.text(column).toUtf8().constData(), nullptr);
                }
            }
            ++line;
        }
        workbook_close(book);
    });
    QFile::remove(path);
    return seconds;
}

void flush(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0 || fsync(file) != 0) {
        qFatal("cannot flush %s", qPrintable(path));
    }
    ::close(file);
}

double backUp(Bench &bench, bool isPlain)
{
    const QString path = bench.fresh(isPlain ? u"zhuke"_s : u"zhukebak"_s);
    const application::BackupRequest request{
        path, QFileInfo(path).absolutePath(), bench.clock().utcNow()};
    application::Maintenance &maintenance = bench.large().maintenance();
    const double seconds = timed([&] {
        static_cast<void>(must(isPlain
                                   ? application::makePlainCopy(maintenance, request, {})
                                   : application::makeBackup(
                                       maintenance, security::SodiumBackupSealer(), request, {})));
    });
    QFile::remove(path);
    return seconds;
}

double copyFile(Bench &bench)
{
    const QString path = bench.fresh(u"copy"_s);
    const double seconds = timed([&] {
        if (!QFile::copy(bench.largePath(), path)) {
            qFatal("cannot copy to %s", qPrintable(path));
        }
        flush(path);
    });
    QFile::remove(path);
    return seconds;
}

} // namespace

std::vector<Row> fileRows(Bench &bench)
{
    const auto raw = std::make_shared<RawDatabase>(bench.largePath());
    return {{u"9"_s,
             u"export all clients to .xlsx: against libxlsxwriter fed by raw SQLite"_s,
             [&bench] { return exportClients(bench); },
             [&bench, raw] { return exportRaw(*raw, bench.fresh(u"xlsx"_s)); },
             1.25,
             0.7,
             {exportSql}},
            {u"15"_s,
             u"plain verified copy of the live database: against cp and sync"_s,
             [&bench] { return backUp(bench, true); },
             [&bench] { return copyFile(bench); },
             2.5,
             0.7,
             {}},
            {u"15"_s,
             u"sealed verified backup: against cp and sync"_s,
             [&bench] { return backUp(bench, false); },
             [&bench] { return copyFile(bench); },
             6,
             0.7,
             {}}};
}

} // namespace zhuke::benchmark
