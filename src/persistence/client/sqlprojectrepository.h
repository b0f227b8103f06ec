// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/projectrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlProjectRepository : public domain::ProjectRepository
{
public:
    explicit SqlProjectRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<domain::Project> find(domain::ProjectId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Project>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::ProjectId> add(const domain::Project &project) override;
    [[nodiscard]] domain::Result<void> update(const domain::Project &project) override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::ProjectId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::ProjectId id) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
