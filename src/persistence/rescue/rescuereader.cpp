// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/rescuereader.h"

#include <algorithm>
#include <iterator>

namespace zhuke::persistence {

using domain::Result;

namespace {

constexpr int noTable = -1; // of a tree that is not wanted
constexpr int unknown = -2;
constexpr quint32 pagesAtOnce = 256;

void makeUnique(std::vector<qint64> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

int indexOfRoot(const std::vector<WantedTable> &tables, quint32 root)
{
    const auto found = std::ranges::find(tables, root, &WantedTable::root);
    return found == tables.end() ? noTable : static_cast<int>(found - tables.begin());
}

} // namespace

RescueReader::RescueReader(const PageFile &file)
    : m_file(file)
    , m_cells(file)
    , m_tree(file, m_cells)
{}

std::vector<StoredRow> RescueReader::rowsOfTree(quint32 root) const
{
    std::vector<StoredRow> rows;
    for (quint32 page = 1; page <= m_file.pageCount(); ++page) {
        if (m_tree.ownerOf(page) == root && m_cells.kindOf(page) == PageKind::TableLeaf) {
            const LeafRows leaf = m_cells.rowsOf(page);
            rows.insert(rows.end(), leaf.rows.begin(), leaf.rows.end());
        }
    }
    return rows;
}

Result<std::vector<TableReading>> RescueReader::read(const std::vector<WantedTable> &tables,
                                                     const Sink &sink,
                                                     const application::Progress &progress)
{
    std::vector<Walked> walked;
    walked.reserve(tables.size());
    for (const WantedTable &table : tables) {
        walked.push_back(walk(table));
    }
    std::vector<TableReading> readings(tables.size());
    for (quint32 page = 1; page <= m_file.pageCount(); ++page) {
        const auto done = static_cast<int>(page / pagesAtOnce);
        const auto all = static_cast<int>(m_file.pageCount() / pagesAtOnce + 1);
        if (page % pagesAtOnce == 0 && progress && !progress(done, all)) {
            return domain::failure(domain::ErrorCode::Cancelled);
        }
        readPage(page, tables, sink, readings);
    }
    for (std::size_t i = 0; i < tables.size(); ++i) {
        count(walked.at(i), readings.at(i));
    }
    return readings;
}

RescueReader::Walked RescueReader::walk(const WantedTable &table)
{
    Walked walked;
    walked.isTableWhole = m_tree.walk(table.root, false).isWhole;
    for (const quint32 root : table.indexRoots) {
        WalkedTree index = m_tree.walk(root, true);
        if (index.isWhole) { // which knows every row there was
            walked.isIndexWhole = true;
            walked.expected = std::move(index.rowids);
            break;
        }
        walked.expected.insert(walked.expected.end(), index.rowids.begin(), index.rowids.end());
    }
    makeUnique(walked.expected);
    return walked;
}

void RescueReader::readPage(quint32 page,
                            const std::vector<WantedTable> &tables,
                            const Sink &sink,
                            std::vector<TableReading> &readings)
{
    if (m_tree.isFree(page) || m_tree.isOverflow(page) || m_file.isMapPage(page)) {
        return;
    }
    if (m_cells.kindOf(page) == PageKind::TableLeaf) {
        readLeaf(page, tables, sink, readings);
        return;
    }
    // An inner page that is gone takes no row with it; a leaf that is none any more does.
    const int table =
        m_tree.hasChildren(page) ? noTable : indexOfRoot(tables, m_tree.ownerOf(page));
    if (table >= 0) {
        ++readings.at(static_cast<std::size_t>(table)).unreadable;
    }
}

void RescueReader::readLeaf(quint32 page,
                            const std::vector<WantedTable> &tables,
                            const Sink &sink,
                            std::vector<TableReading> &readings)
{
    const LeafRows leaf = m_cells.rowsOf(page);
    const int index = tableOf(page, leaf, tables);
    if (index == unknown) {
        m_unplaced += static_cast<qint64>(leaf.rows.size()) + leaf.unreadable;
    }
    if (index < 0) {
        return;
    }
    const WantedTable &table = tables.at(static_cast<std::size_t>(index));
    TableReading &reading = readings.at(static_cast<std::size_t>(index));
    const bool isHollow = leaf.rows.empty() && leaf.unreadable == 0 && page != table.root;
    reading.unreadable += isHollow ? 1 : leaf.unreadable;
    for (const StoredRow &row : leaf.rows) {
        if (table.takes(row) && sink(table, row)) {
            reading.rowids.push_back(row.rowid);
        } else {
            ++reading.unreadable;
        }
    }
}

// Where neither the map nor an inner page tells, the shape of the rows does, if it is the shape of
// one table only.
int RescueReader::tableOf(quint32 leaf,
                          const LeafRows &rows,
                          const std::vector<WantedTable> &tables) const
{
    if (const quint32 root = m_tree.ownerOf(leaf); root != 0) {
        return indexOfRoot(tables, root);
    }
    int found = unknown;
    for (std::size_t i = 0; i < tables.size() && !rows.rows.empty(); ++i) {
        const WantedTable &table = tables.at(i);
        const bool fits = std::ranges::all_of(rows.rows, [&table](const StoredRow &row) {
            return row.values.size() == table.columns.size() && table.takes(row);
        });
        if (fits && found != unknown) {
            return unknown;
        }
        if (fits) {
            found = static_cast<int>(i);
        }
    }
    return found;
}

void RescueReader::count(const Walked &walked, TableReading &reading) const
{
    makeUnique(reading.rowids);
    std::vector<qint64> missing;
    std::ranges::set_difference(walked.expected, reading.rowids, std::back_inserter(missing));
    reading.lost = static_cast<qint64>(missing.size());
    if (!walked.isIndexWhole) {
        reading.lost = std::max(reading.lost, reading.unreadable);
    }
    const bool nothingHidden = m_tree.isMapWhole() && !m_file.isCutOff();
    reading.isExact =
        walked.isIndexWhole || (reading.unreadable == 0 && (walked.isTableWhole || nothingHidden));
}

} // namespace zhuke::persistence
