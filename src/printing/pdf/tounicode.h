// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paint/fontcharacters.h"

#include <string>

class QPDF;

namespace zhuke::printing {

// Gives every embedded font the characters it was painted for and the subset prefix in its name.
// False when a font does not agree with what was painted: it then keeps what Qt wrote. Throws
// std::exception as libqpdf does.
[[nodiscard]] bool repairText(QPDF &pdf, const std::vector<FontCharacters> &fonts);

// The CMap for the codes 1, 2, … of the characters.
[[nodiscard]] std::string toUnicodeMap(const std::vector<char32_t> &characters);

// maxp.numGlyphs of a TrueType file, 0 if there is none.
[[nodiscard]] int glyphCount(const unsigned char *font, std::size_t size);

} // namespace zhuke::printing
