// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/page.h"
#include "printing/paint/fontcharacters.h"

#include <QTextLayout>

#include <array>
#include <unordered_set>
#include <vector>

namespace zhuke::printing {

// Remembers which character each glyph was painted for, per font face in order of first use: Qt's
// PDF engine numbers the glyphs of its embedded subsets the same way, and its own way back from
// number to character is wrong for many Chinese characters (大 is read as a radical) and absent
// beyond the BMP.
class GlyphLog
{
public:
    // Before the line is painted. meant: what the tick glyph of a ticked box stands for.
    void add(const QTextLayout &layout, TextStyle style);
    void add(const QTextLayout &layout, TextStyle style, char32_t meant);

    [[nodiscard]] const std::vector<FontCharacters> &fonts() const { return m_fonts; }

private:
    [[nodiscard]] bool isNew(char32_t character, TextStyle style);
    void addCharacter(const QTextLayout &layout, int at, int length, char32_t meant);
    [[nodiscard]] std::size_t indexOf(const QRawFont &font);

    std::vector<FontCharacters> m_fonts;
    std::vector<std::unordered_set<quint32>> m_glyphs;  // of each font
    std::vector<QString> m_known;                       // family and style of each font
    std::array<std::unordered_set<char32_t>, 4> m_seen; // by style
};

} // namespace zhuke::printing
