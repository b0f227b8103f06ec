// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/ruler.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace zhuke::printing {

namespace {

// Micrometres: equal edges must compare equal.
using Place = long;
using Spans = std::map<Place, std::vector<std::pair<Place, Place>>>;

Place toPlace(double mm)
{
    return std::lround(mm * 1000);
}

double toMm(Place place)
{
    return static_cast<double>(place) / 1000;
}

std::vector<std::pair<Place, Place>> merged(std::vector<std::pair<Place, Place>> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<std::pair<Place, Place>> result;
    for (const auto &span : spans) {
        if (!result.empty() && span.first <= result.back().second) {
            result.back().second = std::max(result.back().second, span.second);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

} // namespace

std::vector<PageRule> rulesOf(const TablePage &table, double left, double right)
{
    std::vector<PageRule> rules;
    if (table.bottom <= table.top) {
        return rules;
    }
    Spans across;
    Spans down;
    for (const PageCell &cell : table.cells) {
        const QRectF &rect = cell.rect;
        across[toPlace(rect.bottom())].emplace_back(toPlace(rect.left()), toPlace(rect.right()));
        down[toPlace(rect.right())].emplace_back(toPlace(rect.top()), toPlace(rect.bottom()));
    }
    across.erase(toPlace(table.bottom));
    for (const double heavy : table.heavyLines) {
        across.erase(toPlace(heavy));
        rules.push_back({QPointF(left, heavy), QPointF(right, heavy), kOuterRule});
    }
    down.erase(toPlace(right));
    for (const auto &[y, spans] : across) {
        for (const auto &span : merged(spans)) {
            rules.push_back({QPointF(toMm(span.first), toMm(y)),
                             QPointF(toMm(span.second), toMm(y)),
                             kInnerRule});
        }
    }
    for (const auto &[x, spans] : down) {
        for (const auto &span : merged(spans)) {
            rules.push_back({QPointF(toMm(x), toMm(span.first)),
                             QPointF(toMm(x), toMm(span.second)),
                             kInnerRule});
        }
    }
    const QRectF outer(QPointF(left, table.top), QPointF(right, table.bottom));
    rules.push_back({outer.topLeft(), outer.topRight(), kOuterRule});
    rules.push_back({outer.bottomLeft(), outer.bottomRight(), kOuterRule});
    rules.push_back({outer.topLeft(), outer.bottomLeft(), kOuterRule});
    rules.push_back({outer.topRight(), outer.bottomRight(), kOuterRule});
    return rules;
}

} // namespace zhuke::printing
