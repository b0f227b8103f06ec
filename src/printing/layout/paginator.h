// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/band.h"

namespace zhuke::printing {

// Where the table may stand on a page, in mm from the top.
struct TableRoom
{
    double firstTop = 0;
    double nextTop = 0; // on following pages
    double bottom = 0;
    double foot = 0; // what stands under the table needs this much on the last page
};

// The table's part of one page.
struct TablePage
{
    double top = 0;
    double bottom = 0; // of the table; equal to top on a page with only a foot
    std::vector<PageCell> cells;
    std::vector<double> heavyLines; // across the table, above blocks
};

// Puts bands on pages: rows are never cut unless higher than a page, heads and running rows are
// repeated, labels of sections are centred in their part of the page.
class Paginator
{
public:
    Paginator(const BandList &list, const TableRoom &room);

    [[nodiscard]] std::vector<TablePage> pages();

private:
    struct OpenSection
    {
        int section = -1;
        double top = 0;
    };

    void startPage(const Band *first);
    void closePage();
    [[nodiscard]] std::size_t chunkEnd(std::size_t from) const;
    void makeRoomFor(std::size_t from, std::size_t to);
    void place(Band band);
    void emitBand(Band band);
    void stretchForLabels();
    [[nodiscard]] double labelNeed(const Band &first) const;
    void openSections(int innermost);
    void closeSection();
    [[nodiscard]] std::vector<int> chainOf(int section) const;
    [[nodiscard]] double repeatedHeight(const Band &band) const;
    [[nodiscard]] double capacity(const Band &band) const;

    const BandList &m_list;
    TableRoom m_room;
    std::vector<TablePage> m_pages;
    std::vector<OpenSection> m_open;
    Band m_last; // the last band set
    double m_y = 0;
    bool m_fresh = true; // nothing but repeated rows on the page yet
};

} // namespace zhuke::printing
