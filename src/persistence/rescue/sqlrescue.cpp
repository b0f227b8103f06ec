// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/sqlrescue.h"

#include "application/ports/accountstore.h"
#include "persistence/migration/migration.h"
#include "persistence/rescue/damagedcopy.h"
#include "persistence/rescue/rescuedfile.h"
#include "persistence/rescue/rescuereader.h"
#include "persistence/sql/databasefile.h"
#include "persistence/sql/guarded.h"
#include "persistence/sql/rawfile.h"
#include "persistence/sql/transaction.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using application::Progress;
using application::RescueReport;
using application::RescueWork;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr quint32 masterRoot = 1;
constexpr quint32 migrationRoot = 3; // the first table there is, after the first page of the map

// Three pieces of work as one, counted to 100.
Progress part(const Progress &progress, int from, int to)
{
    if (!progress) {
        return {};
    }
    return [progress, from, to](int done, int all) {
        return progress(from + (all > 0 ? (to - from) * std::min(done, all) / all : 0), 100);
    };
}

// How many of our steps the file went through; all where it cannot say.
Result<std::size_t> migrationsOf(const RescueReader &reader, const std::vector<StoredRow> &master)
{
    quint32 root = migrationRoot;
    for (const StoredRow &row : master) {
        if (row.values.size() == 5 && row.values.at(1).toString() == u"schema_migration") {
            root = static_cast<quint32>(row.values.at(3).toLongLong());
        }
    }
    const std::size_t known = builtInMigrations().size();
    std::size_t steps = 0;
    const std::vector<StoredRow> rows = reader.rowsOfTree(root);
    for (const StoredRow &row : rows) {
        if (row.values.size() != 4 || row.rowid < 1) {
            continue;
        }
        if (row.rowid > static_cast<qint64>(known)) {
            return failure(ErrorCode::Storage, {}, QString::number(row.rowid), u"databaseNewer"_s);
        }
        steps = std::max(steps, static_cast<std::size_t>(row.rowid));
    }
    return steps == 0 ? known : steps;
}

void addTable(RescueReport &report, const QString &name, const TableReading &reading)
{
    const auto rows = static_cast<qint64>(reading.rowids.size());
    const bool isOurs = name == u"client_summary" || name == u"sqlite_sequence";
    if (!isOurs && (rows > 0 || reading.lost > 0 || !reading.isExact)) {
        report.tables.push_back({name, rows, reading.lost, reading.isExact, 0});
    }
}

Result<RescueReport> fill(const PageFile &pages, const RescueWork &work, const Progress &progress)
{
    RescueReader reader(pages);
    const std::vector<StoredRow> master = reader.rowsOfTree(masterRoot);
    const auto migrations = migrationsOf(reader, master);
    if (!migrations) {
        return failure(migrations);
    }
    const auto file = RescuedFile::create(work, *migrations);
    if (!file) {
        return failure(file);
    }
    Database &database = (*file)->database();
    std::vector<WantedTable> tables = wantedTables(database);
    useRoots(tables, database, master);
    Transaction transaction(database);
    const auto readings = reader.read(
        tables,
        [&](const WantedTable &table, const StoredRow &row) { return (*file)->insert(table, row); },
        part(progress, 20, 70));
    if (!readings) {
        return failure(readings);
    }
    transaction.commit();
    RescueReport report;
    report.unplaced = reader.unplaced();
    qint64 rows = 0;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        rows += static_cast<qint64>(readings->at(i).rowids.size());
        addTable(report, tables.at(i).name, readings->at(i));
    }
    if (rows == 0) {
        return failure(ErrorCode::Storage, u"database"_s, work.damaged, u"nothingReadable"_s);
    }
    if (const auto finished = (*file)->finish(report, part(progress, 70, 100)); !finished) {
        return failure(finished);
    }
    return report;
}

// A file that says what it is is believed; one whose head is gone may be anything, and is judged by
// what it holds.
Result<void> checkDamaged(const QString &path)
{
    const auto checked = checkDatabaseFile(path);
    const bool mayBeOurs =
        checked || checked.error().rule == u"notADatabase" || checked.error().rule == u"damaged";
    return mayBeOurs ? Result<void>() : checked;
}

} // namespace

Result<RescueReport> SqlRescue::rescue(const RescueWork &work, const Progress &progress) const
{
    if (const auto checked = checkDamaged(work.damaged); !checked) {
        return failure(checked);
    }
    if (const auto copied = copyDamaged(work.damaged, work.scratch, part(progress, 0, 20));
        !copied) {
        return failure(copied);
    }
    const auto pages = PageFile::open(work.scratch);
    if (!pages) {
        return failure(pages);
    }
    auto report = guarded([&] { return fill(**pages, work, progress); });
    if (!report && report.error().code != ErrorCode::Duplicate) {
        discardDatabaseFile(work.target);
    }
    return report;
}

// Read aside of the log and of every lock: neither a damaged log nor a damaged table is in the way,
// and nothing is written.
application::BackupFacts SqlRescue::backupFacts(const QString &damaged) const
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(damaged).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(
        url.toEncoded().constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> handle(opened, &sqlite3_close);
    const auto fact = [&](const char16_t *key) -> QString {
        sqlite3_stmt *prepared = nullptr;
        if (code != SQLITE_OK
            || sqlite3_prepare_v2(
                   opened, "SELECT value FROM meta WHERE key = ?", -1, &prepared, nullptr)
                   != SQLITE_OK) {
            return {};
        }
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(
            prepared, &sqlite3_finalize);
        sqlite3_bind_text16(prepared, 1, key, -1, SQLITE_STATIC);
        return sqlite3_step(prepared) == SQLITE_ROW ? QString::fromUtf16(
                   static_cast<const char16_t *>(sqlite3_column_text16(prepared, 0)))
                                                    : QString();
    };
    return {fact(application::metakeys::newestBackup),
            QByteArray::fromHex(fact(application::metakeys::backupPublicKey).toLatin1())};
}

} // namespace zhuke::persistence
