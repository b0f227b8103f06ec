// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/rescue/pagecells.h"
#include "persistence/sql/database.h"

#include <vector>

namespace zhuke::persistence {

struct WantedColumn
{
    QByteArray name;
    QMetaType::Type type = QMetaType::UnknownType; // what every value of ours in it is
    bool mayBeNull = true;
};

// A table to be filled, and where its rows should stand in the damaged file: tables made by the
// same steps stand on the same root pages, so that the file's own list is only asked when it can
// still be read.
struct WantedTable
{
    QString name;
    std::vector<WantedColumn> columns;
    int rowidColumn = -1; // an INTEGER PRIMARY KEY is stored as NULL and means the row's number
    quint32 root = 0;
    std::vector<quint32> indexRoots; // of indexes that hold every row

    // Could the row be one of this table?
    [[nodiscard]] bool takes(const StoredRow &row) const;
};

// Every table of the new database that holds data of its own; not those that are made anew.
[[nodiscard]] std::vector<WantedTable> wantedTables(Database &fresh);

// Takes over the root pages that the damaged file itself names. Rows of sqlite_master.
void useRoots(std::vector<WantedTable> &tables,
              Database &fresh,
              const std::vector<StoredRow> &master);

} // namespace zhuke::persistence
