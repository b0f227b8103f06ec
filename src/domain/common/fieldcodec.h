// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"
#include "domain/common/money.h"
#include "domain/common/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>
#include <variant>
#include <vector>

namespace zhuke::domain {

enum class FieldType { Text, Code, Codes, Integer, Money, Date, Flag };

// What a field can hold, whatever it is stored in: nothing; text, a code or an ISO date; a number
// or fen; a flag; a list of codes.
using FieldValue = std::variant<std::monostate, QString, qint64, bool, QStringList>;

[[nodiscard]] inline bool isEmpty(const FieldValue &value)
{
    return std::holds_alternative<std::monostate>(value);
}

// How a member's C++ type is read and written as a FieldValue. `write` answers Invalid with only
// `rule` set.
template <class T>
struct FieldCodec;

template <>
struct FieldCodec<QString>
{
    static constexpr FieldType type = FieldType::Text;
    static FieldValue read(const QString &member);
    static Result<void> write(QString &member, const FieldValue &value);
};

template <>
struct FieldCodec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static FieldValue read(QDate member);
    static Result<void> write(QDate &member, const FieldValue &value);
};

template <>
struct FieldCodec<std::optional<int>>
{
    static constexpr FieldType type = FieldType::Integer;
    static FieldValue read(const std::optional<int> &member);
    static Result<void> write(std::optional<int> &member, const FieldValue &value);
};

template <>
struct FieldCodec<std::optional<Money>>
{
    static constexpr FieldType type = FieldType::Money;
    static FieldValue read(const std::optional<Money> &member);
    static Result<void> write(std::optional<Money> &member, const FieldValue &value);
};

template <>
struct FieldCodec<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static FieldValue read(bool member);
    static Result<void> write(bool &member, const FieldValue &value);
};

// Nothing: nullopt. Text: its position in the list. Anything else: Invalid, rule "notACode".
[[nodiscard]] Result<std::optional<std::size_t>> readCode(std::span<const CodeLabel> codes,
                                                          const FieldValue &value);

template <class Enum>
requires std::is_enum_v<Enum>
struct FieldCodec<std::optional<Enum>>
{
    static constexpr FieldType type = FieldType::Code;
    static FieldValue read(const std::optional<Enum> &member)
    {
        return member ? FieldValue(codeOf(*member)) : FieldValue();
    }
    static Result<void> write(std::optional<Enum> &member, const FieldValue &value)
    {
        const auto index = readCode(CodesOf<Enum>::all, value);
        if (!index) {
            return failure(index);
        }
        member = *index ? std::optional(static_cast<Enum>(**index)) : std::nullopt;
        return {};
    }
};

// An enumeration that always has a value: nothing is refused with rule "missing".
template <class Enum>
requires std::is_enum_v<Enum>
struct FieldCodec<Enum>
{
    static constexpr FieldType type = FieldType::Code;
    static FieldValue read(Enum member) { return codeOf(member); }
    static Result<void> write(Enum &member, const FieldValue &value)
    {
        const auto index = readCode(CodesOf<Enum>::all, value);
        if (!index) {
            return failure(index);
        }
        if (!*index) {
            return failure(ErrorCode::Invalid, {}, {}, QStringLiteral("missing"));
        }
        member = static_cast<Enum>(**index);
        return {};
    }
};

template <class Enum>
requires std::is_enum_v<Enum>
struct FieldCodec<std::vector<Enum>>
{
    static constexpr FieldType type = FieldType::Codes;
    static FieldValue read(const std::vector<Enum> &member)
    {
        QStringList codes;
        for (const Enum entry : member) {
            codes.append(codeOf(entry));
        }
        return codes.isEmpty() ? FieldValue() : FieldValue(codes);
    }
    static Result<void> write(std::vector<Enum> &member, const FieldValue &value)
    {
        const QStringList *codes = std::get_if<QStringList>(&value);
        if (codes == nullptr && !isEmpty(value)) {
            return failure(ErrorCode::Invalid, {}, {}, QStringLiteral("notAList"));
        }
        std::vector<Enum> entries;
        for (const QString &code : codes == nullptr ? QStringList() : *codes) {
            const auto entry = fromCode<Enum>(code);
            if (!entry) {
                return failure(ErrorCode::Invalid, {}, {}, QStringLiteral("notACode"));
            }
            entries.push_back(*entry);
        }
        member = std::move(entries);
        return {};
    }
};

} // namespace zhuke::domain
