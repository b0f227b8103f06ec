// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace zhuke::printing {

// What the glyphs of one embedded font stand for.
struct FontCharacters
{
    QByteArray postscriptName;
    std::vector<char32_t> characters; // of PDF code 1, 2, …
};

} // namespace zhuke::printing
