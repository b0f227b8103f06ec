// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

#include <vector>

namespace zhuke::printing {

// A piece of a cell's text: "预计:{expected|    }" is a literal and a field that prints spaces when
// empty; "{#level}" is a group of boxes.
struct TextPiece
{
    enum class Kind { Literal, Field, Boxes };

    Kind kind = Kind::Literal;
    QString text;      // the literal, or the name of the field or of the boxes
    QString otherwise; // printed in place of an empty field

    friend bool operator==(const TextPiece &, const TextPiece &) = default;
};

using TextTemplate = std::vector<TextPiece>;

// Invalid with rule badTemplate for an unclosed or stray brace or a name that is none.
[[nodiscard]] domain::Result<TextTemplate> parseTemplate(const QString &text);

} // namespace zhuke::printing
