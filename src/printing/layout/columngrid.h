// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/formdefinition.h"

namespace zhuke::printing {

// The columns' edges on the page. Hidden columns have no width; what shown ones need beyond the
// page is taken from those that may shrink, in proportion to what each can give.
class ColumnGrid
{
public:
    // shown: names of the optional columns to print. Invalid f1_columns, the setting they come
    // from: unknownColumn (value: the name) or columnsTooWide (value: the mm that are missing).
    [[nodiscard]] static domain::Result<ColumnGrid> fit(const FormDefinition &definition,
                                                        const QStringList &shown);

    [[nodiscard]] double edge(int column) const
    {
        return m_edges[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] double left() const { return m_edges.front(); }
    [[nodiscard]] double right() const { return m_edges.back(); }

private:
    std::vector<double> m_edges;
};

} // namespace zhuke::printing
