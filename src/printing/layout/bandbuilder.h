// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/band.h"
#include "printing/layout/columngrid.h"
#include "printing/layout/composer.h"

namespace zhuke::printing {

// Turns a definition and its data into the table's rows, one below the other, without pages.
class BandBuilder
{
public:
    BandBuilder(const FormDefinition &definition, const ColumnGrid &grid, const TextMeters &meters);

    [[nodiscard]] BandList build(const application::FormData &data);

private:
    // Where an item stands.
    struct Context
    {
        Scope scope;
        int column = 0;
        int section = -1;
        int head = -1;
        FieldRef place; // group, row and block of the record
    };

    void addItems(const std::vector<ItemDefinition> &items, const Context &context);
    void addItem(const ItemDefinition &item, const Context &context);
    void addSection(const ItemDefinition &item, Context context);
    void addRepeat(const ItemDefinition &item, Context context);
    void addBlocks(const ItemDefinition &item, Context context);
    void addBand(Band band);
    void makeRoomForLabel(std::size_t firstBand, int section);
    [[nodiscard]] Band bandOf(const RowDefinition &row, const Context &context) const;
    [[nodiscard]] BandCell
    cellOf(const CellDefinition &definition, const Context &context, int firstColumn) const;
    [[nodiscard]] double
    paddingFor(const CellDefinition &cell, const QString &text, double width) const;
    [[nodiscard]] bool isWanted(const ItemDefinition &item, const Context &context) const;

    const ColumnGrid &m_grid;
    const TextMeter &m_meter;
    const FormDefinition &m_definition;
    Composer m_composer;
    BandList m_list;
    int m_block = -1; // being built
};

} // namespace zhuke::printing
