// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/paginator.h"

#include "printing/layout/bandsplitter.h"

#include <algorithm>

namespace zhuke::printing {

namespace {

constexpr double kTolerance = 0.01; // mm

// A running row of the form stands above everything but itself, one of a block above that block.
bool isRepeatedAbove(const Band &running, const Band &first)
{
    if (running.block < 0) {
        return !first.isRunning || first.block >= 0;
    }
    return running.block == first.block && !first.isRunning;
}

} // namespace

Paginator::Paginator(const BandList &list, const TableRoom &room)
    : m_list(list)
    , m_room(room)
{}

std::vector<TablePage> Paginator::pages()
{
    startPage(nullptr);
    for (std::size_t i = 0; i < m_list.bands.size();) {
        const std::size_t end = chunkEnd(i);
        makeRoomFor(i, end);
        for (; i < end; ++i) {
            place(m_list.bands[i]);
        }
    }
    if (m_y + m_room.foot > m_room.bottom + kTolerance) {
        startPage(nullptr);
    }
    closePage();
    return std::move(m_pages);
}

// Bands that stay together: a head with its first row, the last row with the foot.
std::size_t Paginator::chunkEnd(std::size_t from) const
{
    std::size_t end = from + 1;
    while (end < m_list.bands.size() && m_list.bands[end - 1].keepWithNext) {
        ++end;
    }
    return end;
}

void Paginator::makeRoomFor(std::size_t from, std::size_t to)
{
    if (m_fresh) {
        return;
    }
    const Band &first = m_list.bands[from];
    double needed = to == m_list.bands.size() ? m_room.foot : 0;
    for (std::size_t i = from; i < to; ++i) {
        needed += m_list.bands[i].height;
    }
    const double room = m_room.bottom - m_y + kTolerance;
    const bool blockMoves =
        first.beginsBlock && first.blockHeight > room && first.blockHeight <= capacity(first);
    if (blockMoves || labelNeed(first) > room || (needed > room && needed <= capacity(first))) {
        startPage(&first);
    }
}

void Paginator::place(Band band)
{
    while (m_y + band.height > m_room.bottom + kTolerance) {
        if (!m_fresh && band.height <= capacity(band)) {
            startPage(&band);
            continue;
        }
        std::optional<SplitBand> parts = splitBand(band, m_room.bottom - m_y);
        if (!parts && m_fresh) {
            break; // not even a line fits on an empty page
        }
        if (parts) {
            emitBand(std::move(parts->first));
            band = std::move(parts->rest);
        }
        startPage(&band);
    }
    emitBand(std::move(band));
}

void Paginator::startPage(const Band *first)
{
    const bool isFirst = m_pages.empty();
    stretchForLabels();
    closePage();
    TablePage page;
    page.top = isFirst ? m_room.firstTop : m_room.nextTop;
    page.bottom = page.top;
    m_pages.push_back(page);
    m_y = page.top;
    m_fresh = true;
    if (first == nullptr) {
        return;
    }
    for (Band running : m_list.running) {
        if (isRepeatedAbove(running, *first)) {
            running.section = -1;
            emitBand(std::move(running));
        }
    }
    if (first->head >= 0 && !first->isHead) {
        for (const Band &head : m_list.heads[static_cast<std::size_t>(first->head)]) {
            emitBand(head);
        }
    }
    m_fresh = true;
}

void Paginator::closePage()
{
    while (!m_open.empty()) {
        closeSection();
    }
}

void Paginator::emitBand(Band band)
{
    openSections(band.section);
    for (const int section : band.closes) {
        const auto open = std::find_if(m_open.begin(), m_open.end(), [section](const auto &entry) {
            return entry.section == section;
        });
        const double needed = m_list.sections[static_cast<std::size_t>(section)].needed;
        band.height = std::max(band.height, open->top + needed - m_y);
    }
    TablePage &page = m_pages.back();
    if (band.beginsBlock && m_y > page.top) {
        page.heavyLines.push_back(m_y);
    }
    for (const BandCell &cell : band.cells) {
        page.cells.push_back(placed(cell, m_y, m_y + band.height));
    }
    m_y += band.height;
    page.bottom = m_y;
    m_fresh = false;
    m_last = std::move(band);
}

// What the labels of the sections beginning with a band need at the end of a page.
double Paginator::labelNeed(const Band &first) const
{
    double need = 0;
    for (const int section : chainOf(first.section)) {
        const bool isOpen = std::any_of(m_open.begin(), m_open.end(), [section](const auto &open) {
            return open.section == section;
        });
        need =
            std::max(need, isOpen ? 0 : m_list.sections[static_cast<std::size_t>(section)].needed);
    }
    return need;
}

// A section whose next row has moved to the following page may have too few rows here for its
// label: the last one grows.
void Paginator::stretchForLabels()
{
    double missing = 0;
    for (const OpenSection &open : m_open) {
        const double needed = m_list.sections[static_cast<std::size_t>(open.section)].needed;
        missing = std::max(missing, open.top + needed - m_y);
    }
    missing = std::min(missing, m_room.bottom - m_y);
    if (missing <= 0) {
        return;
    }
    TablePage &page = m_pages.back();
    page.cells.resize(page.cells.size() - m_last.cells.size());
    m_y -= m_last.height;
    m_last.height += missing;
    m_last.beginsBlock = false; // its line is drawn already
    m_last.closes.clear();
    emitBand(m_last);
}

// Closes the sections the next band does not lie in and opens those it does.
void Paginator::openSections(int innermost)
{
    const std::vector<int> chain = chainOf(innermost);
    std::size_t same = 0;
    while (same < m_open.size() && same < chain.size() && m_open[same].section == chain[same]) {
        ++same;
    }
    while (m_open.size() > same) {
        closeSection();
    }
    for (std::size_t i = same; i < chain.size(); ++i) {
        m_open.push_back({chain[i], m_y});
    }
}

void Paginator::closeSection()
{
    const OpenSection open = m_open.back();
    m_open.pop_back();
    const Section &section = m_list.sections[static_cast<std::size_t>(open.section)];
    m_pages.back().cells.push_back(placed(section.label, open.top, m_y));
}

std::vector<int> Paginator::chainOf(int section) const
{
    std::vector<int> chain;
    for (; section >= 0; section = m_list.sections[static_cast<std::size_t>(section)].parent) {
        chain.insert(chain.begin(), section);
    }
    return chain;
}

double Paginator::repeatedHeight(const Band &band) const
{
    double height = 0;
    for (const Band &running : m_list.running) {
        height += isRepeatedAbove(running, band) ? running.height : 0;
    }
    if (band.head >= 0 && !band.isHead) {
        for (const Band &head : m_list.heads[static_cast<std::size_t>(band.head)]) {
            height += head.height;
        }
    }
    return height;
}

double Paginator::capacity(const Band &band) const
{
    return m_room.bottom - m_room.nextTop - repeatedHeight(band) + kTolerance;
}

} // namespace zhuke::printing
