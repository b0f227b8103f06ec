// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/queries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlOrganisationQueries : public domain::OrganisationQueries
{
public:
    explicit SqlOrganisationQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::Unit>> units() const override;
    [[nodiscard]] domain::Result<std::vector<domain::User>> users() const override;
    [[nodiscard]] domain::Result<QString> companyName() const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
