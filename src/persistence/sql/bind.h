// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"
#include "domain/common/id.h"
#include "domain/common/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <concepts>
#include <optional>
#include <vector>

namespace zhuke::persistence {

// How our types are stored: dates as 2026-11-23, instants as ISO text in UTC, enumerations as their
// codes, money as fen. Absent is NULL, and so is empty text (decisions 10).
[[nodiscard]] inline QVariant toStored(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
[[nodiscard]] inline QVariant toStored(const char *value)
{
    return toStored(QString::fromUtf8(value));
}
[[nodiscard]] inline QVariant toStored(const QByteArray &value)
{
    return value.isNull() ? QVariant() : QVariant(value);
}
[[nodiscard]] inline QVariant toStored(QDate value)
{
    return toStored(value.toString(Qt::ISODate));
}
[[nodiscard]] inline QVariant toStored(const QDateTime &value)
{
    return toStored(value.toUTC().toString(Qt::ISODateWithMs));
}
[[nodiscard]] inline QVariant toStored(domain::Money value)
{
    return {value.fen()};
}
[[nodiscard]] inline QVariant toStored(const QVariant &value)
{
    return value;
}
[[nodiscard]] inline QVariant toStored(std::nullopt_t)
{
    return {};
}
template <std::integral Number>
[[nodiscard]] QVariant toStored(Number value)
{
    return QVariant(static_cast<qint64>(value));
}
template <class Tag>
[[nodiscard]] QVariant toStored(domain::Id<Tag> value)
{
    return QVariant(value.value());
}
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toStored(Enum value)
{
    return QVariant(domain::codeOf(value));
}
template <class Value>
[[nodiscard]] QVariant toStored(const std::optional<Value> &value)
{
    return value ? toStored(*value) : QVariant();
}

// A value for a placeholder or a column; the name may begin with the placeholder's colon. It is not
// copied and must outlive the call.
struct Bind
{
    template <class Value>
    Bind(const char *bindName, const Value &bindValue)
        : Bind(QLatin1StringView(bindName), bindValue)
    {}
    template <class Value>
    Bind(QLatin1StringView bindName, const Value &bindValue)
        : name(bindName.startsWith(QLatin1Char(':')) ? bindName.sliced(1) : bindName)
        , value(toStored(bindValue))
    {}

    QLatin1StringView name;
    QVariant value;
};

using Binds = std::vector<Bind>;

} // namespace zhuke::persistence
