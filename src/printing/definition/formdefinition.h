// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/texttemplate.h"

#include <QHash>
#include <QMarginsF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace zhuke::printing {

enum class Align { Left, Center, Right };
enum class Vertical { Top, Middle, Bottom };

struct ColumnDefinition
{
    double width = 0; // mm
    QString name;     // only lists whose columns can be chosen name them
    std::optional<double>
        minimum;           // may shrink to this and grow at will; without it the width is fixed
    bool optional = false; // hidden unless asked for
};

struct CellDefinition
{
    int span = 1;
    TextTemplate text;
    QString field; // what a click on the cell goes to; empty for labels
    Align align = Align::Left;
    bool isLabel = false;
    bool unbroken = false; // dates, amounts, numbers, codes: one line, 0.5 mm padding
    bool optional = false; // an empty value prints as "/"
    Vertical vertical = Vertical::Middle;
    QString hint; // printed on blank forms only
};

struct RowDefinition
{
    std::vector<CellDefinition> cells;
    double minimumHeight = 8; // mm
    bool keep = false;        // on the same page as the next row; of a group, its last record
    bool running = false;     // repeated at the top of every following page
};

// A part of the table; parts nest.
struct ItemDefinition
{
    enum class Kind {
        Row,
        Section, // a label at the left that spans all rows of the section
        Repeat,  // head rows, then rows for each record of a group
        Blocks   // the items once for each block of the data
    };

    Kind kind = Kind::Row;
    QString when; // printed only if this field has a value; blank forms print it always
    std::vector<RowDefinition> rows;   // Row: one; Repeat: the rows of one record
    CellDefinition side;               // Section
    std::vector<ItemDefinition> items; // Section, Blocks
    QString group;                     // Repeat
    int minimum = 0;                   // Repeat: records printed at least, empty if need be
    int blankRows = 0;                 // Repeat: records on a blank form
    std::vector<RowDefinition> head;   // Repeat: repeated on following pages
};

struct Box
{
    QString code;
    TextTemplate label;
};

// A piece of a line outside the table; runs of "_" in its literals are drawn as blanks to write on.
using LinePieces = std::vector<TextTemplate>;

struct FormDefinition
{
    QString form;       // f1, f2, …
    QString attachment; // 附件1
    QString title;
    bool landscape = false;
    QMarginsF margins; // mm
    std::vector<ColumnDefinition> columns;
    QHash<QString, std::vector<Box>> boxes;
    std::vector<LinePieces> subtitle; // lines between title and table
    std::vector<ItemDefinition> items;
    std::vector<LinePieces> signatures; // lines under the table

    [[nodiscard]] QSizeF pageSize() const
    {
        return landscape ? QSizeF(297, 210) : QSizeF(210, 297);
    }
};

// Every name a form takes from its data: "name", "shareholders.amount", "blocks.birth",
// "blocks.family.relation"; boxes under the name they are ticked by. Sorted.
[[nodiscard]] QStringList namesUsed(const FormDefinition &definition);

} // namespace zhuke::printing
