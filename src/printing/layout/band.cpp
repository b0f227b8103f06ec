// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/band.h"

namespace zhuke::printing {

namespace {

double topOfText(const BandCell &cell, double top, double bottom)
{
    const double height = linePitch(TextStyle::Body) * static_cast<double>(cell.lines.size());
    switch (cell.vertical) {
    case Vertical::Top:
        return top + kVerticalPadding;
    case Vertical::Bottom:
        return bottom - kVerticalPadding - height;
    case Vertical::Middle:
        break;
    }
    return top + (bottom - top - height) / 2;
}

} // namespace

PageCell placed(const BandCell &cell, double top, double bottom)
{
    PageCell result;
    result.rect = QRectF(QPointF(cell.left, top), QPointF(cell.right, bottom));
    result.field = cell.field;
    const double pitch = linePitch(TextStyle::Body);
    double y = topOfText(cell, top, bottom);
    const double room = cell.right - cell.left - 2 * cell.padding;
    for (const BandCell::Line &line : cell.lines) {
        const double x = cell.left + cell.padding + (room - line.width) * cell.shift;
        result.lines.push_back({line.text, QPointF(x, baseline(y, TextStyle::Body))});
        y += pitch;
    }
    return result;
}

} // namespace zhuke::printing
