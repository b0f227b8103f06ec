// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/formdefinition.h"

namespace zhuke::printing {

// The columns' edges on the page. Hidden columns have no width; what they leave or what shown ones
// need is shared by the columns that may grow or shrink.
class ColumnGrid
{
public:
    // shown: names of the named columns to print, empty for the definition's own choice. Invalid
    // with field "columns": rule unknownColumn (value: the name) or tooWide.
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
