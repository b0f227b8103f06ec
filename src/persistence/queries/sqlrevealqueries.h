// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/revealqueries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlRevealQueries : public domain::RevealQueries
{
public:
    explicit SqlRevealQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::RevealRecord>>
    records(const domain::AccessScope &scope) const override;
    [[nodiscard]] domain::Result<QHash<QString, QString>>
    names(const QStringList &uids) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
