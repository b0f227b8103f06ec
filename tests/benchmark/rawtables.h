// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/rawdatabase.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace zhuke::benchmark {

// Every row of some tables, held in memory as SQLite's own values.
class RawTables
{
public:
    RawTables() = default;
    RawTables(const RawDatabase &database, const QStringList &tables);

    // Empties the tables of a database of the same schema.
    void clearIn(const RawDatabase &database) const;
    // In one transaction, one prepared statement for each table.
    void insertInto(const RawDatabase &database) const;

private:
    struct FreeValue
    {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    struct Table
    {
        QString name;
        QStringList columns;
        std::vector<std::unique_ptr<sqlite3_value, FreeValue>> values; // row by row; none is NULL
    };

    std::vector<Table> m_tables;
};

} // namespace zhuke::benchmark
