// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/textmeter.h"
#include "printing/paint/glyphlog.h"

class QPainter;

namespace zhuke::printing {

// Paints pages on any device. Belongs to the thread that made it.
class PagePainter
{
public:
    explicit PagePainter(const FormFonts &fonts);

    // The painter's logical unit is a millimetre and its origin the page's top left corner.
    // Everything is black, whatever pen the painter had. log: for PDF files.
    void paint(QPainter &painter, const Page &page, GlyphLog *log = nullptr) const;

private:
    void paintCell(QPainter &painter, const PageCell &cell, GlyphLog *log) const;
    double paintText(
        QPainter &painter, const QString &text, QPointF at, TextStyle style, GlyphLog *log) const;
    double paintTickedBox(QPainter &painter, QPointF at, TextStyle style, GlyphLog *log) const;
    [[nodiscard]] QChar tickFor(TextStyle style) const;

    TextMeters m_meters;
    std::array<QFont, 4> m_fonts;
};

} // namespace zhuke::printing
