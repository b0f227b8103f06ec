// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <cstddef>
#include <optional>
#include <span>

namespace zhuke::domain {

// A stored code and the word printed for it. Codes are what SQL and JSON hold, never the ordinal.
struct CodeLabel
{
    const char *code;
    const char16_t *label;
};

// Specialised beside each enumeration: `static constexpr std::array<CodeLabel, n> all`, in the
// enumerators' order.
template <class Enum>
struct CodesOf;

template <class Enum>
[[nodiscard]] QString codeOf(Enum value)
{
    return QString::fromLatin1(CodesOf<Enum>::all.at(static_cast<std::size_t>(value)).code);
}

template <class Enum>
[[nodiscard]] QString labelOf(Enum value)
{
    return QString::fromUtf16(CodesOf<Enum>::all.at(static_cast<std::size_t>(value)).label);
}

template <class Enum>
[[nodiscard]] QString labelOf(std::optional<Enum> value)
{
    return value ? labelOf(*value) : QString();
}

// The position of a code, or of a label, in its list; nullopt when it is neither.
[[nodiscard]] std::optional<std::size_t> findCode(std::span<const CodeLabel> codes,
                                                  QStringView code);
[[nodiscard]] std::optional<std::size_t> findLabel(std::span<const CodeLabel> codes,
                                                   QStringView label);

template <class Enum>
[[nodiscard]] std::optional<Enum> fromCode(QStringView code)
{
    const auto index = findCode(CodesOf<Enum>::all, code);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromLabel(QStringView label)
{
    const auto index = findLabel(CodesOf<Enum>::all, label);
    return index ? std::optional(static_cast<Enum>(*index)) : std::nullopt;
}

} // namespace zhuke::domain
