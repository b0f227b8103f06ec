// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/columngrid.h"

#include <QtMath>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhuke::printing {

namespace {

double total(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// What a column can give.
double share(const ColumnDefinition &column, double width)
{
    return column.minimum && width > 0 ? width - *column.minimum : 0;
}

tl::unexpected<domain::Error> refused(const QString &value, const QString &rule)
{
    return domain::failure(domain::ErrorCode::Invalid, u"f1_columns"_s, value, rule);
}

} // namespace

domain::Result<ColumnGrid> ColumnGrid::fit(const FormDefinition &definition,
                                           const QStringList &shown)
{
    const auto &columns = definition.columns;
    for (const QString &name : shown) {
        const bool known = std::any_of(columns.begin(), columns.end(), [&name](const auto &column) {
            return column.optional && column.name == name;
        });
        if (!known) {
            return refused(name, u"unknownColumn"_s);
        }
    }
    std::vector<double> widths;
    std::vector<double> shares;
    for (const ColumnDefinition &column : columns) {
        const bool isShown = !column.optional || shown.contains(column.name);
        widths.push_back(isShown ? column.width : 0);
        shares.push_back(share(column, widths.back()));
    }
    const double room =
        definition.pageSize().width() - definition.margins.left() - definition.margins.right();
    const double missing = std::max(0.0, total(widths) - room);
    const double give = total(shares);
    if (missing > give + 0.001) {
        return refused(QString::number(qCeil(total(widths) - give - room)), u"columnsTooWide"_s);
    }
    ColumnGrid grid;
    grid.m_edges.push_back(definition.margins.left());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double change = give > 0 ? missing * shares[i] / give : 0;
        grid.m_edges.push_back(grid.m_edges.back() + widths[i] - change);
    }
    return grid;
}

} // namespace zhuke::printing
