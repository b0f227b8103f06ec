// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/migrator.h"

#include "persistence/migration/safetycopy.h"
#include "persistence/sql/databasefile.h"
#include "persistence/sql/dialect.h"
#include "persistence/sql/guarded.h"
#include "persistence/sql/transaction.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Error;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

// Tables are rebuilt in a step, which would cascade; broken references are looked for at its end.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database &database)
        : m_database(database)
    {
        m_database.execOnce(u"PRAGMA foreign_keys = OFF"_s);
    }
    ~ForeignKeysOff()
    {
        const auto restored = guarded([this]() -> Result<void> {
            m_database.execOnce(u"PRAGMA foreign_keys = ON"_s);
            return {};
        });
        if (!restored) {
            spdlog::error("foreign keys stay off");
        }
    }
    ForeignKeysOff(const ForeignKeysOff &) = delete;
    ForeignKeysOff &operator=(const ForeignKeysOff &) = delete;

private:
    Database &m_database;
};

tl::unexpected<Error> refused(const QString &rule, int number, const QString &detail = {})
{
    spdlog::error("migration {}: rule {}", number, rule.toStdString());
    return failure(ErrorCode::Storage, {}, QString::number(number), rule, detail);
}

void createList(Database &database)
{
    Transaction transaction(database);
    database.execOnce(u"CREATE TABLE IF NOT EXISTS schema_migration ("
                      "number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL,"
                      " applied_at TEXT NOT NULL)"_s);
    transaction.commit();
}

Result<void> checkForeignKeys(Database &database, int number)
{
    const auto tables = database.list(
        u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) { return row.text("table"); });
    if (tables.empty()) {
        return {};
    }
    QStringList names(tables.begin(), tables.end());
    names.removeDuplicates();
    return refused(u"foreignKeysBroken"_s, number, names.join(u", "_s));
}

Result<void> applyIn(Database &database, const Migration &step, const QDateTime &utcNow)
{
    Transaction transaction(database);
    const bool takenByAnother =
        database.integer(u"SELECT count(*) FROM schema_migration WHERE number = :number"_s,
                         {{"number", step.number}})
        > 0;
    if (takenByAnother) {
        return {};
    }
    for (const QString &statement : splitStatements(step.sql)) {
        database.execOnce(statement);
    }
    database.exec(u"INSERT INTO schema_migration (number, name, sha256, applied_at)"
                  " VALUES (:number, :name, :sha256, :applied_at)"_s,
                  {{"number", step.number},
                   {"name", step.name},
                   {"sha256", fingerprint(step)},
                   {"applied_at", utcNow}});
    if (const auto sound = checkForeignKeys(database, step.number); !sound) {
        return failure(sound);
    }
    transaction.commit();
    return {};
}

Result<void> apply(Database &database, const Migration &step, const QDateTime &utcNow)
{
    const ForeignKeysOff foreignKeysOff(database);
    try {
        return applyIn(database, step, utcNow);
    } catch (const SqlError &error) {
        const Error reason = toError(error);
        if (reason.rule != u"storage" && reason.rule != u"constraint") {
            return tl::unexpected<Error>(reason); // busy, disk full: not the step's fault
        }
        return refused(u"migrationFailed"_s, step.number, reason.detail);
    }
}

} // namespace

Migrator::Migrator(std::vector<Migration> migrations)
    : m_migrations(std::move(migrations))
{
    Q_ASSERT(
        std::ranges::adjacent_find(m_migrations, std::ranges::greater_equal{}, &Migration::number)
        == m_migrations.end());
}

Result<int> Migrator::pending(Database &database) const
{
    return guarded([&]() -> Result<int> {
        const auto applied = countApplied(database);
        if (!applied) {
            return failure(applied);
        }
        return static_cast<int>(m_migrations.size() - *applied);
    });
}

Result<MigrationReport> Migrator::migrate(Database &database, const QDateTime &utcNow) const
{
    return guarded([&]() -> Result<MigrationReport> { return run(database, utcNow); });
}

// The database's steps must be the first ones of ours, one by one.
Result<std::size_t> Migrator::countApplied(Database &database) const
{
    if (database.integer(Dialect::countTables, {{"name", "schema_migration"}}) == 0) {
        return std::size_t{0};
    }
    std::size_t applied = 0;
    const int latest = numberOf(m_migrations.size());
    for (const Row &row :
         database.query(u"SELECT number, name, sha256 FROM schema_migration ORDER BY number"_s)) {
        const int number = row.number("number");
        if (number > latest) {
            return refused(u"databaseNewer"_s, number);
        }
        if (m_migrations[applied].number != number
            || fingerprint(m_migrations[applied]) != row.text("sha256")) {
            return refused(u"migrationChanged"_s, number, row.text("name"));
        }
        ++applied;
    }
    return applied;
}

Result<MigrationReport> Migrator::run(Database &database, const QDateTime &utcNow) const
{
    const auto applied = countApplied(database);
    if (!applied) {
        return failure(applied);
    }
    MigrationReport report{numberOf(*applied), numberOf(*applied), {}};
    if (*applied == m_migrations.size()) {
        return report;
    }
    if (*applied > 0) {
        const auto copy = makeSafetyCopy(database, m_migrations[*applied].number);
        if (!copy) {
            return failure(copy);
        }
        report.backupPath = *copy;
    }
    createList(database);
    for (std::size_t i = *applied; i < m_migrations.size(); ++i) {
        if (const auto done = apply(database, m_migrations[i], utcNow); !done) {
            if (i == *applied && !report.backupPath.isEmpty()) {
                discardDatabaseFile(report.backupPath); // the file still is what the copy is
            }
            return failure(done);
        }
        report.to = m_migrations[i].number;
    }
    return report;
}

int Migrator::numberOf(std::size_t applied) const
{
    return applied == 0 ? 0 : m_migrations[applied - 1].number;
}

} // namespace zhuke::persistence
