// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/row.h"

#include "persistence/sql/sqlerror.h"
#include "persistence/sql/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

QVariant Row::value(const char *column) const
{
    return m_statement->value(column);
}

bool Row::isNull(const char *column) const
{
    return m_statement->isNull(column);
}

QString Row::text(const char *column) const
{
    return m_statement->text(column);
}

qint64 Row::integer(const char *column) const
{
    return m_statement->integer(column);
}

qint64 Row::firstInteger() const
{
    return m_statement->value(0).toLongLong();
}

int Row::number(const char *column) const
{
    const qint64 stored = integer(column);
    if (stored < std::numeric_limits<int>::min() || stored > std::numeric_limits<int>::max()) {
        makesNoSense(column);
    }
    return static_cast<int>(stored);
}

QDate Row::date(const char *column) const
{
    const QString stored = text(column);
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (!stored.isEmpty() && !date.isValid()) {
        makesNoSense(column);
    }
    return date;
}

QDateTime Row::instant(const char *column) const
{
    const QString stored = text(column);
    const QDateTime instant = QDateTime::fromString(stored, Qt::ISODateWithMs);
    if (!stored.isEmpty() && !instant.isValid()) {
        makesNoSense(column);
    }
    return instant;
}

std::optional<qint64> Row::optionalInteger(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<int> Row::optionalNumber(const char *column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<domain::Money> Row::optionalMoney(const char *column) const
{
    const auto fen = optionalInteger(column);
    return fen ? std::optional(domain::Money::fromFen(*fen)) : std::nullopt;
}

void Row::makesNoSense(const char *column) const
{
    throw SqlError(
        u"data"_s, u"unreadable value in "_s + QLatin1StringView(column), m_statement->sql());
}

} // namespace zhuke::persistence
