// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/textmeter.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace zhuke::printing {

namespace {

constexpr float kUnknown = -1;

// The sign says whether there is a glyph: nothing is wider than a page.
constexpr float kNoGlyph = 1e6F;

bool isInvisible(char32_t character)
{
    const bool selector = (character >= 0xFE00 && character <= 0xFE0F)
                          || (character >= 0xE0100 && character <= 0xE01EF);
    const bool joiner = (character >= 0x200B && character <= 0x200F)
                        || (character >= 0x202A && character <= 0x202E)
                        || (character >= 0x2060 && character <= 0x2069) || character == 0xFEFF;
    return selector || joiner || QChar::category(character) == QChar::Other_Control;
}

QString ofCharacter(char32_t character)
{
    return QString::fromUcs4(&character, 1);
}

template <class Visit>
void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        visit(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += pair ? 1 : 0;
    }
}

} // namespace

TextMeter::TextMeter(const FormFonts &fonts, TextStyle style)
    : m_font(fonts.font(style))
    , m_face(QRawFont::fromFont(m_font))
    , m_basic(0x10000, kUnknown)
{}

double TextMeter::width(QStringView text) const
{
    double sum = 0;
    forEachCharacter(text, [this, &sum](char32_t character) { sum += advance(character); });
    return sum;
}

double TextMeter::advance(char32_t character) const
{
    float *known = nullptr;
    if (character < m_basic.size()) {
        known = &m_basic[character];
    } else {
        known = &m_rare.try_emplace(character, kUnknown).first->second;
    }
    if (*known == kUnknown) {
        *known = measure(character == kTickedBox ? char32_t(kEmptyBox) : character);
    }
    return *known >= kNoGlyph ? *known - kNoGlyph : *known;
}

bool TextMeter::hasGlyph(char32_t character) const
{
    (void)advance(character);
    return (character < m_basic.size() ? m_basic[character] : m_rare.at(character)) < kNoGlyph;
}

float TextMeter::measure(char32_t character) const
{
    if (m_face.supportsCharacter(character)) {
        const QList<quint32> glyphs = m_face.glyphIndexesForString(ofCharacter(character));
        const QList<QPointF> advances = m_face.advancesForGlyphIndexes(glyphs);
        return static_cast<float>(advances.value(0).x() / kUnitsPerMm);
    }
    // Not in the form's own family: what Qt would put in its place, if anything.
    QTextLayout layout(ofCharacter(character), m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kNoGlyph);
    layout.endLayout();
    const auto width = static_cast<float>(line.naturalTextWidth() / kUnitsPerMm);
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0U)) {
            return width + kNoGlyph;
        }
    }
    return width;
}

TextMeters::TextMeters(const FormFonts &fonts)
    : m_meters{TextMeter(fonts, TextStyle::Body),
               TextMeter(fonts, TextStyle::Small),
               TextMeter(fonts, TextStyle::Title),
               TextMeter(fonts, TextStyle::Heading)}
{}

QString printable(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= 0x20 && code < 0x7F) || (code >= 0x3000 && code < 0xD800);
    });
    if (plain) {
        return text;
    }
    QString result;
    result.reserve(text.size());
    forEachCharacter(text, [&result](char32_t character) {
        if (character == U'\n' || character == U'\u2028' || character == U'\u2029') {
            result += u'\n';
        } else if (character == U'\t' || character == U'\u00A0') {
            result += u' ';
        } else if (!isInvisible(character)) {
            result += QStringView(QChar::fromUcs4(character));
        }
    });
    return result;
}

} // namespace zhuke::printing
