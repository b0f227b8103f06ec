// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "persistence/rescue/pagetree.h"
#include "persistence/rescue/wantedtables.h"

#include <functional>

namespace zhuke::persistence {

// What came of one table.
struct TableReading
{
    std::vector<qint64> rowids;
    qint64 unreadable = 0; // rows and pages that are there and make no sense
    qint64 lost = 0;
    bool isExact = true;
};

// Reads a damaged file page by page, not by its trees, so that no damaged page hides another.
class RescueReader
{
public:
    // Takes a row; false when it could not be kept.
    using Sink = std::function<bool(const WantedTable &table, const StoredRow &row)>;

    explicit RescueReader(const PageFile &file);

    // The rows of one tree, as far as they can be read.
    [[nodiscard]] std::vector<StoredRow> rowsOfTree(quint32 root) const;

    // One reading per table, in their order. Cancelled when stopped.
    [[nodiscard]] domain::Result<std::vector<TableReading>>
    read(const std::vector<WantedTable> &tables,
         const Sink &sink,
         const application::Progress &progress);
    // Rows on pages of which nobody knows the table.
    [[nodiscard]] qint64 unplaced() const { return m_unplaced; }

private:
    struct Walked
    {
        bool isTableWhole = true;
        bool isIndexWhole = false;
        std::vector<qint64> expected; // what the indexes know of
    };

    [[nodiscard]] Walked walk(const WantedTable &table);
    void readPage(quint32 page,
                  const std::vector<WantedTable> &tables,
                  const Sink &sink,
                  std::vector<TableReading> &readings);
    void readLeaf(quint32 page,
                  const std::vector<WantedTable> &tables,
                  const Sink &sink,
                  std::vector<TableReading> &readings);
    [[nodiscard]] int
    tableOf(quint32 leaf, const LeafRows &rows, const std::vector<WantedTable> &tables) const;
    void count(const Walked &walked, TableReading &reading) const;

    const PageFile &m_file;
    PageCells m_cells;
    PageTree m_tree;
    qint64 m_unplaced = 0;
};

} // namespace zhuke::persistence
