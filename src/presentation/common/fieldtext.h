// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"

namespace zhuke::presentation {

// What a field's number counts, told by its name: …Fen, …Bp, …Pct.
enum class FieldUnit { None, Money, Percent, BasisPoints };
[[nodiscard]] FieldUnit unitOf(const domain::FieldInfo &info, domain::FieldType type);

// A stored value as text on the screen: amounts in 万元, percentages with their sign, codes in
// words.
[[nodiscard]] QString shownText(const domain::FieldInfo &info,
                                domain::FieldType type,
                                std::span<const domain::CodeLabel> codes,
                                const domain::FieldValue &value);

// Text as typed, back to a value; Invalid with only `rule` set. Codes are given as codes.
[[nodiscard]] domain::Result<domain::FieldValue>
typedValue(const domain::FieldInfo &info, domain::FieldType type, const QString &text);

template <class E>
[[nodiscard]] QString shownText(const domain::Field<E> &field, const E &entity)
{
    return shownText(field.info, field.type, field.codes, field.get(entity));
}

// What stands in the input: like shownText, but an amount without separators and a code as code.
[[nodiscard]] QString
editedText(const domain::FieldInfo &info, domain::FieldType type, const domain::FieldValue &value);

} // namespace zhuke::presentation
