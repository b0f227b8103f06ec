// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/formdefinition.h"
#include "printing/layout/page.h"

#include <vector>

namespace zhuke::printing {

// A cell of a band: its text is broken into lines, its place on the page is still open.
struct BandCell
{
    struct Line
    {
        QString text;
        double width = 0;
    };

    double left = 0;
    double right = 0;
    double padding = 0;
    double shift = 0; // 0 left, 0.5 centre, 1 right
    Vertical vertical = Vertical::Middle;
    bool isLabel = false;
    std::vector<Line> lines;
    FieldRef field;
};

// One row of the table over its whole width.
struct Band
{
    double height = 0;
    std::vector<BandCell> cells;
    int section = -1; // innermost section it lies in
    int head = -1;    // head rows to repeat when a page begins with it
    bool isHead = false;
    bool isRunning = false;
    int block = -1; // the block it belongs to; -1: to the whole form
    bool keepWithNext = false;
    bool beginsBlock = false; // a heavy line above it
    double blockHeight = 0;   // of the block it begins
    std::vector<int> closes;  // sections that end with it
};

struct Section
{
    int parent = -1;
    BandCell label;
    double needed = 0; // height of the label
};

struct BandList
{
    std::vector<Band> bands;
    std::vector<Section> sections;
    std::vector<std::vector<Band>> heads;
    std::vector<Band> running;
};

inline constexpr double kVerticalPadding = 1.2; // mm

[[nodiscard]] constexpr double linePitch(TextStyle style)
{
    return sizeInMm(style) * 1.3;
}

// Sets the lines of a cell into its rectangle.
[[nodiscard]] PageCell placed(const BandCell &cell, double top, double bottom);

// The baseline of a line of Chinese text whose box begins at top.
[[nodiscard]] constexpr double baseline(double top, TextStyle style)
{
    return top + (linePitch(style) - sizeInMm(style)) / 2 + 0.88 * sizeInMm(style);
}

} // namespace zhuke::printing
