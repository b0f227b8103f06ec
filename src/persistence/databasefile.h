// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "application/ports/maintenance.h"
#include "domain/storage/queries.h"
#include "domain/storage/storage.h"
#include "persistence/migration/migrator.h"
#include "persistence/sql/database.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace zhuke::persistence {

class SqlAccountStore;
class SqlMaintenance;
class SqlQueries;
class SqlStorage;

// One connection to one database file, and the doors that lead through it. It belongs to the thread
// that made it.
//
// A file is opened before anybody has signed in: accounts() gives the key slots, a KeyStore makes a
// Keyring of one, and unlock() opens the rest with it. zhukectl holds one DatabaseFile. The GUI
// holds one per lane, each made on its lane's thread, and unlocks each with the same Keyring, whose
// values may be sealed and opened from any thread; it must outlive them or be taken out by lock().
class DatabaseFile
{
public:
    enum class Upgrade { Refuse, Migrate };

    // An empty database with today's schema; no trace of the file is left when that fails.
    [[nodiscard]] static domain::Result<std::unique_ptr<DatabaseFile>>
    create(const QString &path, const QDateTime &utcNow);
    // Storage "needsMigration" for an older schema, unless it is to be brought up to date, which
    // keeps a copy of the file (see migration()).
    [[nodiscard]] static domain::Result<std::unique_ptr<DatabaseFile>>
    open(const QString &path, Upgrade upgrade, const QDateTime &utcNow);

    ~DatabaseFile();
    DatabaseFile(const DatabaseFile &) = delete;
    DatabaseFile &operator=(const DatabaseFile &) = delete;

    // What opening did to the schema.
    [[nodiscard]] const MigrationReport &migration() const { return m_migration; }

    [[nodiscard]] application::AccountStore &accounts();
    [[nodiscard]] application::Maintenance &maintenance();
    // While locked, every sealed value is left absent.
    [[nodiscard]] const domain::Queries &queries() const;

    void unlock(const application::Sealer &sealer);
    void lock();
    [[nodiscard]] bool isUnlocked() const;
    // Only while unlocked.
    [[nodiscard]] domain::Storage &storage();

    // For refreshing what another process changed, and for ending a query from another thread.
    [[nodiscard]] Database &connection() { return *m_database; }

private:
    explicit DatabaseFile(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    MigrationReport m_migration;
    std::unique_ptr<SqlAccountStore> m_accounts;
    std::unique_ptr<SqlMaintenance> m_maintenance;
    std::unique_ptr<SqlQueries> m_queries;
    std::unique_ptr<SqlStorage> m_storage;
};

} // namespace zhuke::persistence
