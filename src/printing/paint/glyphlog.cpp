// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paint/glyphlog.h"

#include "printing/paint/fontname.h"

#include <QGlyphRun>
#include <QRawFont>

#include <algorithm>

namespace zhuke::printing {

void GlyphLog::add(const QTextLayout &layout, TextStyle style)
{
    const QString text = layout.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t character =
            pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        if (isNew(character, style)) {
            addCharacter(layout, static_cast<int>(i), pair ? 2 : 1, character);
        }
        i += pair ? 1 : 0;
    }
}

void GlyphLog::add(const QTextLayout &layout, TextStyle style, char32_t meant)
{
    if (isNew(meant, style)) {
        addCharacter(layout, 0, 1, meant);
    }
}

bool GlyphLog::isNew(char32_t character, TextStyle style)
{
    return m_seen[static_cast<std::size_t>(style)].insert(character).second;
}

void GlyphLog::addCharacter(const QTextLayout &layout, int at, int length, char32_t meant)
{
    for (const QGlyphRun &run : layout.glyphRuns(at, length)) {
        const std::size_t font = indexOf(run.rawFont());
        for (const quint32 glyph : run.glyphIndexes()) {
            // Glyph 0 is "no such character" and has code 0 from the start.
            if (glyph != 0 && m_glyphs[font].insert(glyph).second) {
                m_fonts[font].characters.push_back(meant);
            }
        }
    }
}

std::size_t GlyphLog::indexOf(const QRawFont &font)
{
    const QString key = font.familyName() + u'/' + font.styleName();
    const auto known = std::find(m_known.begin(), m_known.end(), key);
    if (known != m_known.end()) {
        return static_cast<std::size_t>(known - m_known.begin());
    }
    m_known.push_back(key);
    m_glyphs.emplace_back();
    m_fonts.push_back({postscriptName(font), {}});
    return m_fonts.size() - 1;
}

} // namespace zhuke::printing
