// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/databasefile.h"

#include "persistence/account/sqlaccountstore.h"
#include "persistence/maintenance/sqlmaintenance.h"
#include "persistence/queries/sqlqueries.h"
#include "persistence/sql/databasefile.h"
#include "persistence/storage/sqlstorage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::failure;
using domain::Result;

DatabaseFile::DatabaseFile(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_accounts(std::make_unique<SqlAccountStore>(*m_database))
    , m_maintenance(std::make_unique<SqlMaintenance>(*m_database))
    , m_queries(std::make_unique<SqlQueries>(*m_database))
{}

DatabaseFile::~DatabaseFile() = default;

Result<std::unique_ptr<DatabaseFile>> DatabaseFile::create(const QString &path,
                                                           const QDateTime &utcNow)
{
    auto database = Database::create(path);
    if (!database) {
        return failure(database);
    }
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(std::move(*database)));
    const auto migrated = Migrator().migrate(*file->m_database, utcNow);
    if (!migrated) {
        const QString created = file->m_database->path();
        file.reset();
        discardDatabaseFile(created);
        return failure(migrated);
    }
    file->m_migration = *migrated;
    return file;
}

Result<std::unique_ptr<DatabaseFile>>
DatabaseFile::open(const QString &path, Upgrade upgrade, const QDateTime &utcNow)
{
    auto database = Database::open(path);
    if (!database) {
        return failure(database);
    }
    std::unique_ptr<DatabaseFile> file(new DatabaseFile(std::move(*database)));
    const auto pending = Migrator().pending(*file->m_database);
    if (!pending) {
        return failure(pending);
    }
    if (*pending > 0 && upgrade == Upgrade::Refuse) {
        return failure(domain::ErrorCode::Storage, u"database"_s, path, u"needsMigration"_s);
    }
    const auto migrated = Migrator().migrate(*file->m_database, utcNow);
    if (!migrated) {
        return failure(migrated);
    }
    file->m_migration = *migrated;
    return file;
}

application::AccountStore &DatabaseFile::accounts()
{
    return *m_accounts;
}

application::Maintenance &DatabaseFile::maintenance()
{
    return *m_maintenance;
}

void DatabaseFile::unlock(const application::Sealer &sealer)
{
    m_storage = std::make_unique<SqlStorage>(*m_database, sealer);
    m_queries->useSealer(&sealer);
}

void DatabaseFile::lock()
{
    m_queries->useSealer(nullptr);
    m_storage.reset();
}

bool DatabaseFile::isUnlocked() const
{
    return m_storage != nullptr;
}

domain::Storage &DatabaseFile::storage()
{
    Q_ASSERT(isUnlocked());
    return *m_storage;
}

const domain::Queries &DatabaseFile::queries() const
{
    return m_queries->queries();
}

} // namespace zhuke::persistence
