// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/formlayout.h"

#include "printing/layout/bandbuilder.h"
#include "printing/layout/furniture.h"
#include "printing/layout/ruler.h"

namespace zhuke::printing {

FormLayout::FormLayout(const FormFonts &fonts)
    : m_meters(fonts)
{}

domain::Result<std::vector<Page>> FormLayout::pages(const FormDefinition &definition,
                                                    const application::FormData &data,
                                                    const application::PrintStamp &stamp) const
{
    const domain::Result<ColumnGrid> grid = ColumnGrid::fit(definition, data.columns);
    if (!grid) {
        return domain::failure(grid);
    }
    const Furniture furniture(definition, data, m_meters, grid->left(), grid->right());
    const BandList bands = BandBuilder(definition, *grid, m_meters).build(data);
    const TableRoom room{furniture.firstTableTop(),
                         furniture.nextTableTop(),
                         furniture.tableBottom(),
                         furniture.footHeight()};
    std::vector<TablePage> tables = Paginator(bands, room).pages();

    std::vector<Page> pages;
    for (TablePage &table : tables) {
        Page page;
        page.form = definition.form;
        page.subject = data.subject;
        page.size = definition.pageSize();
        page.number = static_cast<int>(pages.size()) + 1;
        page.count = static_cast<int>(tables.size());
        page.rules = rulesOf(table, grid->left(), grid->right());
        page.cells = std::move(table.cells);
        furniture.addHead(page);
        furniture.addFooter(page, stamp);
        if (page.number == page.count) {
            furniture.addFoot(page, table.bottom);
        }
        pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace zhuke::printing
