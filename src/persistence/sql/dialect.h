// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QLatin1StringView>
#include <QString>

namespace zhuke::persistence {

// What differs between databases. Everything else is the portable subset of SQL.
class Dialect
{
public:
    struct Refusal
    {
        domain::ErrorCode code;
        QLatin1StringView rule;
    };

    // A deferred BEGIN that reads, then writes, fails at once when another connection wrote in
    // between, whatever the busy timeout: writers take the lock first (decisions 11).
    static constexpr QLatin1StringView beginWrite{"BEGIN IMMEDIATE"};
    static constexpr QLatin1StringView beginRead{"BEGIN DEFERRED"};

    static constexpr QLatin1StringView countTables{
        "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name"};

    // A result code in the words of the domain.
    [[nodiscard]] static Refusal refusalOf(const QString &code);
    // The column a unique index stands on, as a field name; empty when there are several.
    [[nodiscard]] static QString duplicateField(const QString &message);
};

} // namespace zhuke::persistence
