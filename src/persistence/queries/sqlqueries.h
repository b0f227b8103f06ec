// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/queries/sqlclientqueries.h"
#include "persistence/queries/sqlduequeries.h"
#include "persistence/queries/sqlorganisationqueries.h"
#include "persistence/queries/sqlrevealqueries.h"
#include "persistence/queries/sqlsearchqueries.h"
#include "persistence/queries/sqlsettingqueries.h"
#include "persistence/queries/sqlvisitqueries.h"

namespace zhuke::persistence {

// The read side of one connection.
class SqlQueries
{
public:
    explicit SqlQueries(Database &database)
        : m_clients(database)
        , m_visits(database)
        , m_search(database)
        , m_due(database)
        , m_organisation(database)
        , m_settings(database)
        , m_reveals(database)
        , m_queries{m_clients, m_visits, m_search, m_due, m_organisation, m_settings, m_reveals}
    {}
    SqlQueries(const SqlQueries &) = delete;
    SqlQueries &operator=(const SqlQueries &) = delete;

    // Without one, every sealed value is left absent.
    void useSealer(const application::Sealer *sealer) { m_clients.useSealer(sealer); }
    [[nodiscard]] const domain::Queries &queries() const { return m_queries; }

private:
    SqlClientQueries m_clients;
    SqlVisitQueries m_visits;
    SqlSearchQueries m_search;
    SqlDueQueries m_due;
    SqlOrganisationQueries m_organisation;
    SqlSettingQueries m_settings;
    SqlRevealQueries m_reveals;
    domain::Queries m_queries;
};

} // namespace zhuke::persistence
