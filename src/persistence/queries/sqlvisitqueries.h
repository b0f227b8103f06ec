// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visitqueries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlVisitQueries : public domain::VisitQueries
{
public:
    explicit SqlVisitQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::VisitId>>
    ids(const domain::AccessScope &scope, const domain::VisitFilter &filter) const override;
    [[nodiscard]] domain::Result<std::vector<domain::VisitRow>>
    rows(const domain::AccessScope &scope, std::span<const domain::VisitId> ids) const override;
    [[nodiscard]] domain::Result<domain::Visit> find(const domain::AccessScope &scope,
                                                     domain::VisitId id) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
