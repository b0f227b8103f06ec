// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/bandsplitter.h"

#include <algorithm>
#include <cmath>

namespace zhuke::printing {

namespace {

constexpr std::size_t kFewestLines = 2; // alone at the end of a page they look lost

std::size_t mostLines(const Band &band)
{
    std::size_t most = 0;
    for (const BandCell &cell : band.cells) {
        most = std::max(most, cell.lines.size());
    }
    return most;
}

double heightOf(std::size_t lines)
{
    return static_cast<double>(lines) * linePitch(TextStyle::Body) + 2 * kVerticalPadding;
}

} // namespace

std::optional<SplitBand> splitBand(const Band &band, double room)
{
    const double usable = room - 2 * kVerticalPadding + 0.001;
    const double fitting = std::floor(usable / linePitch(TextStyle::Body));
    std::size_t count = fitting > 0 ? static_cast<std::size_t>(fitting) : 0;
    const std::size_t most = mostLines(band);
    if (count < kFewestLines || most <= count) {
        return std::nullopt;
    }
    count = std::min(count, most - kFewestLines);
    if (count < kFewestLines) {
        return std::nullopt;
    }
    SplitBand parts{band, band};
    parts.first.height = room;
    parts.first.closes.clear();
    parts.rest.beginsBlock = false;
    parts.rest.height = heightOf(most - count);
    for (std::size_t i = 0; i < band.cells.size(); ++i) {
        auto &first = parts.first.cells[i].lines;
        auto &rest = parts.rest.cells[i].lines;
        if (band.cells[i].isLabel && first.size() <= count) {
            continue; // repeated in the rest
        }
        const std::size_t cut = std::min(count, first.size());
        first.resize(cut);
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(cut));
        if (!rest.empty()) {
            parts.first.cells[i].vertical = Vertical::Top;
            parts.rest.cells[i].vertical = Vertical::Top;
        }
    }
    return parts;
}

} // namespace zhuke::printing
