// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/accessscope.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/database.h"
#include "persistence/sql/transaction.h"

#include <QStringList>

#include <optional>

namespace zhuke::persistence {

// What a query asks for: conditions that must all hold, and their values.
class Conditions
{
public:
    // Over the client `c`: living, and within reach. What is out of reach is not even looked at.
    explicit Conditions(const domain::AccessScope &scope);

    void add(const QString &condition, const Binds &binds = {});
    // "condition" with %1 for a placeholder of its own; false when there are too many of them.
    [[nodiscard]] bool addValue(const QString &condition, const QVariant &value);

    [[nodiscard]] QString sql() const { return m_conditions.join(QStringLiteral(" AND ")); }
    [[nodiscard]] const Binds &binds() const { return m_binds; }

private:
    QStringList m_conditions;
    Binds m_binds;
    std::size_t m_values = 0;
};

[[nodiscard]] SealedAccess sealedAccess(const domain::AccessScope &scope,
                                        const application::Sealer *sealer);

// One state of the file for several queries; inside a transaction that is there already, nothing.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database)
    {
        if (!database.inTransaction()) {
            m_transaction.emplace(database, Transaction::Kind::Reading);
        }
    }

private:
    std::optional<Transaction> m_transaction;
};

} // namespace zhuke::persistence
