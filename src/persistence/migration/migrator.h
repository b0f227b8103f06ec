// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "persistence/migration/migration.h"
#include "persistence/sql/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace zhuke::persistence {

struct MigrationReport
{
    int from = 0;       // number of the last step before, 0 in a new database
    int to = 0;         // and after
    QString backupPath; // copy of the file as it was; empty when nothing was at stake
};

// Brings a database to the last of its steps (decisions 15), each in a transaction of its own. The
// database remembers every step with its fingerprint.
class Migrator
{
public:
    explicit Migrator(std::vector<Migration> migrations = builtInMigrations());

    // Steps that are still to be taken. Storage databaseNewer or migrationChanged when the
    // database's steps are not this program's.
    [[nodiscard]] domain::Result<int> pending(Database &database) const;

    // Also Storage migrationFailed or foreignKeysBroken, with the number of the step as value;
    // the steps before that one stay.
    [[nodiscard]] domain::Result<MigrationReport> migrate(Database &database,
                                                          const QDateTime &utcNow) const;

private:
    [[nodiscard]] domain::Result<std::size_t> countApplied(Database &database) const;
    [[nodiscard]] domain::Result<MigrationReport> run(Database &database,
                                                      const QDateTime &utcNow) const;
    [[nodiscard]] int numberOf(std::size_t applied) const;

    std::vector<Migration> m_migrations;
};

} // namespace zhuke::persistence
