// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/page.h"

#include <QByteArray>
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
    struct Face
    {
        QByteArray postscriptName;
        std::vector<char32_t> characters; // of PDF code 1, 2, …
        std::unordered_set<quint32> glyphs;
    };

    // Before the line is painted. meant: what the tick glyph of a ticked box stands for.
    void add(const QTextLayout &layout, TextStyle style);
    void add(const QTextLayout &layout, TextStyle style, char32_t meant);

    [[nodiscard]] const std::vector<Face> &faces() const { return m_faces; }

private:
    [[nodiscard]] bool isNew(char32_t character, TextStyle style);
    void addCharacter(const QTextLayout &layout, int at, int length, char32_t meant);
    [[nodiscard]] Face &faceOf(const QRawFont &font);

    std::vector<Face> m_faces;
    std::vector<std::pair<QString, std::size_t>> m_known; // family and style, index of the face
    std::array<std::unordered_set<char32_t>, 4> m_seen;   // by style
};

} // namespace zhuke::printing
