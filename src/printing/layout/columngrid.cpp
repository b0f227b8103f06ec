// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/columngrid.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

bool isShown(const ColumnDefinition &column, const QStringList &shown)
{
    if (shown.isEmpty() || column.name.isEmpty()) {
        return !column.optional;
    }
    return shown.contains(column.name);
}

double total(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// What a column can give (too little room) or takes in proportion to (too much).
double share(const ColumnDefinition &column, double width, bool shrinking)
{
    if (!column.minimum || width == 0) {
        return 0;
    }
    return shrinking ? width - *column.minimum : width;
}

} // namespace

domain::Result<ColumnGrid> ColumnGrid::fit(const FormDefinition &definition,
                                           const QStringList &shown)
{
    const auto &columns = definition.columns;
    for (const QString &name : shown) {
        const bool known = std::any_of(columns.begin(), columns.end(), [&name](const auto &column) {
            return column.name == name;
        });
        if (!known) {
            return domain::failure(
                domain::ErrorCode::Invalid, u"columns"_s, name, u"unknownColumn"_s);
        }
    }
    std::vector<double> widths;
    double room = 0;
    for (const ColumnDefinition &column : columns) {
        room += column.optional ? 0 : column.width;
        widths.push_back(isShown(column, shown) ? column.width : 0);
    }
    const double missing = room - total(widths);
    std::vector<double> shares;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        shares.push_back(share(columns[i], widths[i], missing < 0));
    }
    const double give = total(shares);
    if (-missing > give + 0.001) {
        return domain::failure(
            domain::ErrorCode::Invalid, u"columns"_s, QString::number(total(widths)), u"tooWide"_s);
    }
    ColumnGrid grid;
    grid.m_edges.push_back(definition.margins.left());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double change = give > 0 ? missing * shares[i] / give : 0;
        grid.m_edges.push_back(grid.m_edges.back() + widths[i] + change);
    }
    return grid;
}

} // namespace zhuke::printing
