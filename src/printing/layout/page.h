// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace zhuke::printing {

// What is printed, in millimetres from the page's top left corner: the same data for PDF, printer,
// preview and tests.

enum class TextStyle { Body, Small, Title, Heading };

struct TextLine
{
    QString text; // ☑ stands for a ticked box, whatever the font has
    QPointF at;   // left end of the baseline
};

// Where a value came from, so that a click on its cell can go to the field.
struct FieldRef
{
    QString name = {}; // empty for labels and furniture
    QString group = {};
    int row = -1;   // record of the group
    int block = -1; // block of the form

    friend bool operator==(const FieldRef &, const FieldRef &) = default;
};

struct PageCell
{
    QRectF rect;
    std::vector<TextLine> lines;
    TextStyle style = TextStyle::Body;
    FieldRef field;

    [[nodiscard]] QString text() const
    {
        QString all;
        for (const TextLine &line : lines) {
            all += line.text;
        }
        return all;
    }
};

struct PageRule
{
    QPointF from;
    QPointF to;
    double width = 0;
};

struct Page
{
    QString form;
    QString subject;
    QSizeF size;
    std::vector<PageCell> cells;     // of the table
    std::vector<PageCell> furniture; // title, marks, lines outside the table, footer
    std::vector<PageRule> rules;
    int number = 0;
    int count = 0; // within one form

    // The cell of the table under a point, or null.
    [[nodiscard]] const PageCell *cellAt(QPointF point) const
    {
        for (const PageCell &cell : cells) {
            if (cell.rect.contains(point)) {
                return &cell;
            }
        }
        return nullptr;
    }
};

// Sizes that every form shares (domain 5.2).
inline constexpr double kPointInMm = 25.4 / 72;
inline constexpr double kOuterRule = 1.5 * kPointInMm;
inline constexpr double kInnerRule = 0.5 * kPointInMm;

[[nodiscard]] constexpr double pointSize(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return 9; // 小五
    case TextStyle::Title:
        return 18; // 小二
    case TextStyle::Heading:
        return 16; // 三号
    case TextStyle::Body:
        break;
    }
    return 10.5; // 五号
}

[[nodiscard]] constexpr double sizeInMm(TextStyle style)
{
    return pointSize(style) * kPointInMm;
}

} // namespace zhuke::printing
