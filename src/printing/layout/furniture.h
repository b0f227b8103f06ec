// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/composer.h"
#include "printing/layout/page.h"

namespace zhuke::printing {

// What stands around the table: 附件n, mark, title, lines above and below, notes, footer.
class Furniture
{
public:
    Furniture(const FormDefinition &definition,
              const application::FormData &data,
              const TextMeters &meters,
              double left,
              double right);

    // Where the table begins, in mm from the top.
    [[nodiscard]] double firstTableTop() const;
    [[nodiscard]] double nextTableTop() const;
    [[nodiscard]] double tableBottom() const; // lowest possible
    [[nodiscard]] double footHeight() const;  // notes and signatures under the table

    void addHead(Page &page) const;
    void addFoot(Page &page, double tableBottom) const;
    void addFooter(Page &page, const application::PrintStamp &stamp) const;

private:
    struct Piece
    {
        QString text;
        double width = 0;
        bool isBlank = false; // a line to write on
    };

    void addText(Page &page, const QString &text, TextStyle style, QPointF box, double shift) const;
    void addSpread(Page &page, const LinePieces &pieces, double top) const;
    void addColumns(Page &page, const LinePieces &pieces, double top) const;
    void addPiece(Page &page, const TextTemplate &piece, double x, double top) const;
    [[nodiscard]] std::vector<Piece> partsOf(const TextTemplate &piece) const;
    void addLiteral(std::vector<Piece> &parts, const QString &literal) const;
    [[nodiscard]] double widthOf(const TextTemplate &piece) const;
    [[nodiscard]] std::vector<QString> noteLines() const;

    const FormDefinition &m_definition;
    const application::FormData &m_data;
    const TextMeters &m_meters;
    Composer m_composer;
    Scope m_scope;
    double m_left;
    double m_right;
};

} // namespace zhuke::printing
