// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/rescue/pagecells.h"

#include <QHash>

#include <vector>

namespace zhuke::persistence {

// One tree walked from its root down, as far as its inner pages can be read.
struct WalkedTree
{
    bool isWhole = true;        // every page on the way could be read
    std::vector<qint64> rowids; // of an index: the rows it points at
};

// Whose page is whose. Asked from below, by the pointer map, which still knows the tables of pages
// whose inner pages are gone; then from above, by the trees that were walked.
class PageTree
{
public:
    PageTree(const PageFile &file, const PageCells &cells);

    // Also remembers the pages for ownerOf.
    WalkedTree walk(quint32 root, bool isIndex);

    // The root page of the tree a page belongs to; 0 when nobody knows.
    [[nodiscard]] quint32 ownerOf(quint32 page) const;
    [[nodiscard]] bool isFree(quint32 page) const;
    [[nodiscard]] bool isOverflow(quint32 page) const;
    // Is it an inner page to the map, whatever has become of it?
    [[nodiscard]] bool hasChildren(quint32 page) const { return m_parents.at(page); }
    // The map has an entry that makes sense for every page there is.
    [[nodiscard]] bool isMapWhole() const { return m_isMapWhole; }

private:
    bool take(quint32 page, quint32 root, bool isIndex, WalkedTree &tree);

    const PageFile &m_file;
    const PageCells &m_cells;
    std::vector<bool> m_parents;
    bool m_isMapWhole = true;
    QHash<quint32, quint32> m_walked; // page to root
};

} // namespace zhuke::persistence
