// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/formfonts.h"

#include <QRawFont>
#include <QStringView>

#include <array>
#include <unordered_map>
#include <vector>

namespace zhuke::printing {

// Widths of text in one style, in mm, the same on every device. Belongs to the thread that made it.
class TextMeter
{
public:
    TextMeter(const FormFonts &fonts, TextStyle style);

    [[nodiscard]] double width(QStringView text) const;
    [[nodiscard]] double advance(char32_t character) const;

    // Whether any installed font can show it.
    [[nodiscard]] bool hasGlyph(char32_t character) const;

private:
    [[nodiscard]] float measure(char32_t character) const;

    QFont m_font;
    QRawFont m_face;
    mutable std::vector<float> m_basic; // of the BMP; not measured yet: kUnknown
    mutable std::unordered_map<char32_t, float> m_rare;
};

// One meter per style.
class TextMeters
{
public:
    explicit TextMeters(const FormFonts &fonts);

    [[nodiscard]] const TextMeter &of(TextStyle style) const
    {
        return m_meters[static_cast<std::size_t>(style)];
    }

private:
    std::array<TextMeter, 4> m_meters;
};

// Text as it can be set: one kind of line break, no tabs, no control characters, no variation
// selectors or joiners (unshaped fonts show those as boxes).
[[nodiscard]] QString printable(const QString &text);

inline constexpr char16_t kTickedBox = u'☑';
inline constexpr char16_t kEmptyBox = u'□';
// Few fonts of print have ☑; it is painted as an empty box with this mark upon it.
inline constexpr char16_t kTick = u'✓';

} // namespace zhuke::printing
