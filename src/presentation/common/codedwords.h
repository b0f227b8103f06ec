// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace zhuke::presentation {

// A code of the inner layers and what a person is told; the words are marked QT_TRANSLATE_NOOP.
struct CodedWords
{
    const char *code;
    const char *words;
};

// In the language of the window; empty for a code that is not in the table.
[[nodiscard]] QString
wordsOf(std::span<const CodedWords> table, const char *context, const QString &code);

} // namespace zhuke::presentation
