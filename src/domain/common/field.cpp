// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/common/field.h"

#include <limits>

namespace zhuke::domain {

namespace {

Result<void> invalid(const char *rule)
{
    return failure(ErrorCode::Invalid, {}, {}, QString::fromLatin1(rule));
}

// Reads a number, or nothing; anything else is refused.
Result<std::optional<qint64>> readNumber(const FieldValue &value)
{
    if (isEmpty(value)) {
        return std::optional<qint64>();
    }
    const qint64 *number = std::get_if<qint64>(&value);
    if (number == nullptr) {
        return failure(ErrorCode::Invalid, {}, {}, QStringLiteral("notANumber"));
    }
    return std::optional(*number);
}

} // namespace

Result<void> checkLimit(const FieldInfo &info, const FieldValue &value)
{
    if (info.limit == 0) {
        return {};
    }
    // Characters as a person counts them: a surrogate pair is one.
    if (const QString *text = std::get_if<QString>(&value);
        text != nullptr && text->toUcs4().size() > info.limit) {
        return invalid("tooLong");
    }
    if (const qint64 *number = std::get_if<qint64>(&value);
        number != nullptr && (*number < 0 || *number > info.limit)) {
        return invalid("outOfRange");
    }
    return {};
}

QString toDisplay(const FieldValue &value)
{
    struct Display
    {
        QString operator()(std::monostate /*nothing*/) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(bool flag) const
        {
            return flag ? QStringLiteral("1") : QStringLiteral("0");
        }
        QString operator()(const QStringList &list) const { return list.join(u','); }
    };
    return std::visit(Display{}, value);
}

QString snakeCase(QStringView camelCase)
{
    QString snake;
    for (const QChar c : camelCase) {
        if (c.isUpper()) {
            snake.append(u'_');
        }
        snake.append(c.toLower());
    }
    return snake;
}

FieldValue FieldCodec<QString>::read(const QString &member)
{
    return member.isEmpty() ? FieldValue() : FieldValue(member);
}

Result<void> FieldCodec<QString>::write(QString &member, const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    if (text == nullptr && !isEmpty(value)) {
        return invalid("notText");
    }
    member = text == nullptr ? QString() : text->trimmed();
    return {};
}

FieldValue FieldCodec<QDate>::read(QDate member)
{
    return member.isValid() ? FieldValue(member.toString(Qt::ISODate)) : FieldValue();
}

Result<void> FieldCodec<QDate>::write(QDate &member, const FieldValue &value)
{
    if (isEmpty(value)) {
        member = QDate();
        return {};
    }
    const QString *text = std::get_if<QString>(&value);
    const QDate date = text == nullptr ? QDate() : QDate::fromString(*text, Qt::ISODate);
    if (!date.isValid()) {
        return invalid("notADate");
    }
    member = date;
    return {};
}

FieldValue FieldCodec<std::optional<int>>::read(const std::optional<int> &member)
{
    return member ? FieldValue(static_cast<qint64>(*member)) : FieldValue();
}

Result<void> FieldCodec<std::optional<int>>::write(std::optional<int> &member,
                                                   const FieldValue &value)
{
    const auto number = readNumber(value);
    if (!number) {
        return failure(number);
    }
    constexpr qint64 greatest = std::numeric_limits<int>::max();
    if (*number && (**number > greatest || **number < -greatest)) {
        return invalid("outOfRange");
    }
    member = *number ? std::optional(static_cast<int>(**number)) : std::nullopt;
    return {};
}

FieldValue FieldCodec<std::optional<Money>>::read(const std::optional<Money> &member)
{
    return member ? FieldValue(member->fen()) : FieldValue();
}

Result<void> FieldCodec<std::optional<Money>>::write(std::optional<Money> &member,
                                                     const FieldValue &value)
{
    const auto number = readNumber(value);
    if (!number) {
        return failure(number);
    }
    member = *number ? std::optional(Money::fromFen(**number)) : std::nullopt;
    return {};
}

FieldValue FieldCodec<bool>::read(bool member)
{
    return member;
}

Result<void> FieldCodec<bool>::write(bool &member, const FieldValue &value)
{
    const bool *flag = std::get_if<bool>(&value);
    if (flag == nullptr && !isEmpty(value)) {
        return invalid("notAFlag");
    }
    member = flag != nullptr && *flag;
    return {};
}

Result<std::optional<std::size_t>> readCode(std::span<const CodeLabel> codes,
                                            const FieldValue &value)
{
    if (isEmpty(value)) {
        return std::optional<std::size_t>();
    }
    const QString *text = std::get_if<QString>(&value);
    const auto index = text == nullptr ? std::nullopt : findCode(codes, *text);
    if (!index) {
        return failure(ErrorCode::Invalid, {}, {}, QStringLiteral("notACode"));
    }
    return index;
}

} // namespace zhuke::domain
