// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/rescuedfile.h"

#include "persistence/audit/auditchain.h"
#include "persistence/audit/sqlauditrepository.h"
#include "persistence/migration/migrator.h"
#include "persistence/rescue/derivedrebuild.h"
#include "persistence/rescue/references.h"
#include "persistence/sql/databasefile.h"
#include "persistence/sql/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using application::RescuedTable;
using application::RescueReport;
using domain::failure;
using domain::Result;

namespace {

const QString sequences = u"sqlite_sequence"_s;

QString insertInto(const WantedTable &table, std::size_t columns)
{
    QStringList names;
    QStringList places;
    for (const WantedColumn &column : std::span(table.columns).first(columns)) {
        names += QString::fromLatin1(column.name);
        places += u':' + names.last();
    }
    return u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
        table.name, names.join(u", "_s), places.join(u", "_s));
}

RescuedTable &tableOf(RescueReport &report, const QString &name)
{
    const auto found = std::ranges::find(report.tables, name, &RescuedTable::table);
    return found == report.tables.end() ? report.tables.emplace_back(RescuedTable{name}) : *found;
}

} // namespace

Result<std::unique_ptr<RescuedFile>> RescuedFile::create(const application::RescueWork &work,
                                                         std::size_t migrations)
{
    auto database = Database::create(work.target);
    if (!database) {
        return failure(database);
    }
    std::vector<Migration> steps = builtInMigrations();
    steps.resize(std::min(steps.size(), migrations), steps.front());
    const auto migrated = Migrator(std::move(steps)).migrate(**database, work.utc);
    if (!migrated) {
        return failure(migrated);
    }
    (*database)->execOnce(u"PRAGMA foreign_keys = OFF"_s);
    return std::unique_ptr<RescuedFile>(new RescuedFile(work, std::move(*database)));
}

bool RescuedFile::insert(const WantedTable &table, const StoredRow &row)
{
    if (table.name == sequences) { // numbers given once are never given again
        const Binds binds{{"name", row.values.front()}, {"seq", row.values.back()}};
        m_database->exec(u"DELETE FROM sqlite_sequence WHERE name = :name"_s, {binds.front()});
        return m_database->exec(u"INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :seq)"_s,
                                binds)
               == 1;
    }
    Binds binds;
    binds.reserve(row.values.size());
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const bool isRowid = static_cast<int>(i) == table.rowidColumn;
        binds.emplace_back(table.columns.at(i).name.constData(),
                           isRowid ? QVariant(row.rowid) : row.values.at(i));
    }
    QString &sql = m_inserts[{table.name, row.values.size()}];
    if (sql.isEmpty()) {
        sql = insertInto(table, row.values.size());
    }
    return m_database->exec(sql, binds) == 1;
}

Result<void> RescuedFile::finish(RescueReport &report, const application::Progress &progress)
{
    {
        Transaction transaction(*m_database);
        const MendedReferences mended = mendReferences(*m_database, {m_work.standIn, m_work.utc});
        report.standIns = mended.standIns;
        report.cleared = mended.cleared;
        for (auto table = mended.dropped.cbegin(); table != mended.dropped.cend(); ++table) {
            RescuedTable &counted = tableOf(report, table.key());
            counted.dropped = table.value();
            counted.rows -= table.value();
        }
        keepHead();
        transaction.commit();
    }
    if (auto migrated = migrateOn(); !migrated) {
        return migrated;
    }
    Transaction transaction(*m_database);
    if (auto rebuilt = rebuildDerived(*m_database, m_work.today, progress); !rebuilt) {
        return rebuilt;
    }
    if (auto recorded = record(report); !recorded) {
        return recorded;
    }
    report.canBeOpened = m_database->integer(u"SELECT count(*) FROM key_slot"_s) > 0;
    transaction.commit();
    // All of it in the one file that is renamed, and on the disk.
    m_database->execOnce(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    return {};
}

Result<void> RescuedFile::migrateOn()
{
    const auto migrated = Migrator().migrate(*m_database, m_work.utc);
    if (!migrated) {
        return failure(migrated);
    }
    if (!migrated->backupPath.isEmpty()) { // nobody asked for a copy of the copy
        discardDatabaseFile(migrated->backupPath);
    }
    return {};
}

// The next record is numbered after the head: one that came from nowhere would stand in the way of
// every later change.
void RescuedFile::keepHead()
{
    const auto last = m_database->first(
        u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s, {}, [](const Row &row) {
            return AuditHead{row.integer("seq"), row.blob("hash")};
        });
    if (last && readAuditHead(*m_database).seq < last->seq) {
        writeAuditHead(*m_database, *last);
    }
}

// The trail says where it was broken off, and why.
Result<void> RescuedFile::record(const RescueReport &report)
{
    QJsonObject lost;
    for (const RescuedTable &table : report.tables) {
        if (table.lost + table.dropped > 0) {
            lost.insert(table.table, table.lost + table.dropped);
        }
    }
    domain::AuditEntry entry;
    entry.utc = m_work.utc;
    entry.actor = u"rescue"_s;
    entry.verb = u"rescue"_s;
    entry.businessDate = m_work.today;
    entry.payload = QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"lost"_s, lost}}).toJson(QJsonDocument::Compact));
    return SqlAuditRepository(*m_database).append(entry);
}

} // namespace zhuke::persistence
