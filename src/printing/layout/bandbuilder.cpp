// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/bandbuilder.h"

#include <algorithm>

namespace zhuke::printing {

namespace {

constexpr double kPadding = 1.2;         // mm, left and right of text
constexpr double kUnbrokenPadding = 0.5; // of dates, amounts, numbers and codes
constexpr double kLabelPadding = 0.4;    // five characters in the narrowest label column

constexpr double kNarrowest = 1;

double shiftOf(Align align)
{
    return align == Align::Left ? 0 : align == Align::Center ? 0.5 : 1;
}

double heightOf(const std::vector<BandCell::Line> &lines)
{
    return static_cast<double>(lines.size()) * linePitch(TextStyle::Body) + 2 * kVerticalPadding;
}

} // namespace

BandBuilder::BandBuilder(const FormDefinition &definition,
                         const ColumnGrid &grid,
                         const TextMeters &meters)
    : m_grid(grid)
    , m_meter(meters.of(TextStyle::Body))
    , m_definition(definition)
    , m_composer(definition)
{}

BandList BandBuilder::build(const application::FormData &data)
{
    m_list = {};
    Context context;
    context.scope.data = &data;
    context.scope.blank = data.blank;
    addItems(m_definition.items, context);
    return std::move(m_list);
}

void BandBuilder::addItems(const std::vector<ItemDefinition> &items, const Context &context)
{
    for (const ItemDefinition &item : items) {
        if (isWanted(item, context)) {
            addItem(item, context);
        }
    }
}

bool BandBuilder::isWanted(const ItemDefinition &item, const Context &context) const
{
    return item.when.isEmpty() || context.scope.blank || !context.scope.value(item.when).isEmpty();
}

void BandBuilder::addItem(const ItemDefinition &item, const Context &context)
{
    switch (item.kind) {
    case ItemDefinition::Kind::Row:
        addBand(bandOf(item.rows.front(), context));
        return;
    case ItemDefinition::Kind::Section:
        addSection(item, context);
        return;
    case ItemDefinition::Kind::Repeat:
        addRepeat(item, context);
        return;
    case ItemDefinition::Kind::Blocks:
        addBlocks(item, context);
        return;
    }
}

void BandBuilder::addBand(Band band)
{
    band.block = m_block;
    if (band.isRunning) {
        m_list.running.push_back(band);
    }
    m_list.bands.push_back(std::move(band));
}

void BandBuilder::addSection(const ItemDefinition &item, Context context)
{
    Section section;
    section.parent = context.section;
    section.label = cellOf(item.side, context, context.column);
    section.needed = heightOf(section.label.lines);
    const auto number = static_cast<int>(m_list.sections.size());
    m_list.sections.push_back(section);

    const std::size_t first = m_list.bands.size();
    context.section = number;
    context.column += item.side.span;
    addItems(item.items, context);
    if (m_list.bands.size() > first) {
        m_list.bands.back().closes.push_back(number);
        makeRoomForLabel(first, number);
    }
}

// A section that is lower than its label grows evenly; one that is higher keeps at least as many of
// its first rows together as the label needs.
void BandBuilder::makeRoomForLabel(std::size_t firstBand, int section)
{
    const double needed = m_list.sections[static_cast<std::size_t>(section)].needed;
    double height = 0;
    int growing = 0;
    for (std::size_t i = firstBand; i < m_list.bands.size(); ++i) {
        height += m_list.bands[i].height;
        growing += m_list.bands[i].isHead ? 0 : 1;
    }
    const double more = growing > 0 ? std::max(0.0, needed - height) / growing : 0;
    double sum = 0;
    for (std::size_t i = firstBand; i < m_list.bands.size(); ++i) {
        Band &band = m_list.bands[i];
        band.height += band.isHead ? 0 : more;
        sum += band.height;
        if (sum < needed && i + 1 < m_list.bands.size()) {
            band.keepWithNext = true;
        }
    }
}

void BandBuilder::addRepeat(const ItemDefinition &item, Context context)
{
    if (!item.head.empty()) {
        context.head = static_cast<int>(m_list.heads.size());
        std::vector<Band> head;
        for (const RowDefinition &row : item.head) {
            head.push_back(bandOf(row, context));
            head.back().isHead = true;
            head.back().keepWithNext = true;
        }
        m_list.heads.push_back(head);
        for (const Band &band : head) {
            addBand(band);
        }
    }
    const auto &groups = context.scope.data->groups;
    const auto found = groups.constFind(item.group);
    const bool known = !context.scope.blank && found != groups.constEnd();
    const int records = known ? static_cast<int>(found->size()) : 0;
    context.scope.isRecord = true;
    context.place.group = item.group;
    const int least = context.scope.blank ? item.blankRows : item.minimum;
    for (int i = 0; i < std::max(records, least); ++i) {
        context.scope.record = i < records ? &(*found)[static_cast<std::size_t>(i)] : nullptr;
        context.place.row = i;
        for (const RowDefinition &row : item.rows) {
            Band band = bandOf(row, context);
            const bool isLast = &row == &item.rows.back();
            band.keepWithNext = !isLast || (row.keep && i + 1 >= std::max(records, least));
            addBand(band);
        }
    }
}

void BandBuilder::addBlocks(const ItemDefinition &item, Context context)
{
    const application::FormData none;
    const auto &blocks = context.scope.data->blocks;
    const std::size_t count = context.scope.blank ? 1 : std::max<std::size_t>(1, blocks.size());
    for (std::size_t i = 0; i < count; ++i) {
        context.scope.data = i < blocks.size() ? &blocks[i] : &none;
        context.place.block = static_cast<int>(i);
        m_block = static_cast<int>(i);
        const std::size_t first = m_list.bands.size();
        addItems(item.items, context);
        m_block = -1;
        double height = 0;
        for (std::size_t band = first; band < m_list.bands.size(); ++band) {
            height += m_list.bands[band].height;
        }
        if (first < m_list.bands.size()) {
            m_list.bands[first].beginsBlock = true;
            m_list.bands[first].blockHeight = height;
        }
    }
}

Band BandBuilder::bandOf(const RowDefinition &row, const Context &context) const
{
    Band band;
    band.height = row.minimumHeight;
    band.section = context.section;
    band.head = context.head;
    band.isRunning = row.running;
    band.keepWithNext = row.keep;
    int column = context.column;
    for (const CellDefinition &definition : row.cells) {
        BandCell cell = cellOf(definition, context, column);
        column += definition.span;
        if (cell.right - cell.left < kNarrowest) {
            continue;
        }
        band.height = std::max(band.height, heightOf(cell.lines));
        band.cells.push_back(std::move(cell));
    }
    return band;
}

// What must not break may come nearer to the rules than other text.
double BandBuilder::paddingFor(const CellDefinition &cell, const QString &text, double width) const
{
    if (cell.isLabel) {
        return kLabelPadding;
    }
    const bool tight = cell.unbroken && m_meter.width(text) > width - 2 * kPadding;
    return tight ? kUnbrokenPadding : kPadding;
}

BandCell
BandBuilder::cellOf(const CellDefinition &definition, const Context &context, int firstColumn) const
{
    BandCell cell;
    cell.left = m_grid.edge(firstColumn);
    cell.right = m_grid.edge(firstColumn + definition.span);
    cell.shift = shiftOf(definition.align);
    cell.vertical = definition.vertical;
    cell.isLabel = definition.isLabel;
    if (!definition.field.isEmpty()) {
        cell.field = context.place;
        cell.field.name = definition.field;
    }
    if (cell.right - cell.left < kNarrowest) {
        return cell; // all of its columns are hidden
    }
    const ComposedText composed = m_composer.cell(definition, context.scope);
    if (composed.text == u"/") {
        cell.shift = shiftOf(Align::Center);
        cell.vertical = Vertical::Middle;
    }
    cell.padding = paddingFor(definition, composed.text, cell.right - cell.left);
    const double room = cell.right - cell.left - 2 * cell.padding;
    for (QString &line : breakLines(composed, room, m_meter)) {
        const double width = m_meter.width(line);
        cell.lines.push_back({std::move(line), width});
    }
    return cell;
}

} // namespace zhuke::printing
