// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"
#include "domain/common/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace zhuke::persistence {

class Statement;

// The row a Query stands on; columns are read by name, cheapest in the order they are selected.
// NULL reads as empty text, 0, false and invalid dates, or as nullopt where that is asked for. A
// column that is not there or holds what it cannot hold throws SqlError.
class Row
{
public:
    explicit Row(const Statement &statement)
        : m_statement(&statement)
    {}

    [[nodiscard]] bool isNull(const char *column) const;
    [[nodiscard]] QVariant value(const char *column) const;

    [[nodiscard]] qint64 firstInteger() const; // whatever the first column is called

    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] qint64 integer(const char *column) const;
    [[nodiscard]] int number(const char *column) const; // an integer that must fit an int
    [[nodiscard]] bool flag(const char *column) const { return integer(column) != 0; }
    [[nodiscard]] QByteArray blob(const char *column) const { return value(column).toByteArray(); }
    [[nodiscard]] QDate date(const char *column) const;
    [[nodiscard]] QDateTime instant(const char *column) const;
    [[nodiscard]] domain::Money money(const char *column) const
    {
        return domain::Money::fromFen(integer(column));
    }

    [[nodiscard]] std::optional<qint64> optionalInteger(const char *column) const;
    [[nodiscard]] std::optional<int> optionalNumber(const char *column) const;
    [[nodiscard]] std::optional<domain::Money> optionalMoney(const char *column) const;

    // row.id<domain::ClientId>("client_id")
    template <class Id>
    [[nodiscard]] Id id(const char *column) const
    {
        return Id(integer(column));
    }
    template <class Id>
    [[nodiscard]] std::optional<Id> optionalId(const char *column) const
    {
        const auto stored = optionalInteger(column);
        return stored ? std::optional(Id(*stored)) : std::nullopt;
    }

    // row.code<domain::Grade>("grade")
    template <class Enum>
    [[nodiscard]] Enum code(const char *column) const
    {
        const auto found = domain::fromCode<Enum>(text(column));
        if (!found) {
            makesNoSense(column);
        }
        return *found;
    }
    template <class Enum>
    [[nodiscard]] std::optional<Enum> optionalCode(const char *column) const
    {
        return isNull(column) ? std::nullopt : std::optional(code<Enum>(column));
    }

private:
    [[noreturn]] void makesNoSense(const char *column) const;

    const Statement *m_statement;
};

} // namespace zhuke::persistence
