// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/characters.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

TEST(Characters, areLettersAndDigitsOfAnyScriptAndAge)
{
    for (const char32_t c : {U'a', U'9', U'云', U'é', U'я', U'Ⅳ', U'\U0002CC56', U'\U000323AF'}) {
        EXPECT_TRUE(isWordCharacter(c)) << std::hex << static_cast<quint32>(c);
    }
    for (const char32_t c : {U' ', U'，', U'(', U'·', U'_', U'\uE000', U'\U0001F600'}) {
        EXPECT_FALSE(isWordCharacter(c)) << std::hex << static_cast<quint32>(c);
    }
}
