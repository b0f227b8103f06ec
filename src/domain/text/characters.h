// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

namespace zhuke::domain {

// Characters in planes 2 and 3 are Han and nothing else; Qt's tables may be older than the newest
// of them.
[[nodiscard]] inline bool isSupplementaryHan(char32_t character)
{
    return character >= 0x20000 && character < 0x3FFFE;
}

// A letter or a digit of any script: what names and searches are made of.
[[nodiscard]] inline bool isWordCharacter(char32_t character)
{
    return QChar::isLetterOrNumber(character) || isSupplementaryHan(character);
}

} // namespace zhuke::domain
