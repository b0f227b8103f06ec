// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/duequeries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlDueQueries : public domain::DueQueries
{
public:
    explicit SqlDueQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::DueClient>>
    clients(const domain::AccessScope &scope) const override;
    [[nodiscard]] domain::Result<std::vector<domain::DuePromise>>
    openPromises(const domain::AccessScope &scope) const override;
    [[nodiscard]] domain::Result<std::vector<domain::DueNotice>>
    openNotices(const domain::AccessScope &scope) const override;
    [[nodiscard]] domain::Result<std::vector<domain::FiledDossier>>
    filedDossiers(const domain::AccessScope &scope, int year, int quarter) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
