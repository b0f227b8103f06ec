// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databaserescue.h"
#include "persistence/rescue/rescuereader.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// The new database in the making. Methods throw SqlError.
class RescuedFile
{
public:
    // With the schema the damaged file had after so many of our migrations.
    [[nodiscard]] static domain::Result<std::unique_ptr<RescuedFile>>
    create(const application::RescueWork &work, std::size_t migrations);

    [[nodiscard]] Database &database() { return *m_database; }

    // False for a row that another row's uniqueness keeps out.
    [[nodiscard]] bool insert(const WantedTable &table, const StoredRow &row);

    // What makes a database of rows: references, today's schema, what is derived, the trail's end.
    [[nodiscard]] domain::Result<void> finish(application::RescueReport &report,
                                              const application::Progress &progress);

private:
    RescuedFile(application::RescueWork work, std::unique_ptr<Database> database)
        : m_work(std::move(work))
        , m_database(std::move(database))
    {}

    [[nodiscard]] domain::Result<void> migrateOn();
    void keepHead();
    [[nodiscard]] domain::Result<void> record(const application::RescueReport &report);

    application::RescueWork m_work;
    std::unique_ptr<Database> m_database;
    QHash<std::pair<QString, std::size_t>, QString> m_inserts; // by table and length of the row
};

} // namespace zhuke::persistence
