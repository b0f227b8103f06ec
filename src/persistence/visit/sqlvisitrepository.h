// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visitrepository.h"
#include "persistence/sql/database.h"
#include "persistence/visit/visitindex.h"

namespace zhuke::persistence {

class SqlVisitRepository : public domain::VisitRepository
{
public:
    SqlVisitRepository(Database &database, VisitIndex &index)
        : m_database(database)
        , m_index(index)
    {}

    [[nodiscard]] domain::Result<domain::Visit> find(domain::VisitId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Visit>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::VisitId> add(const domain::Visit &visit) override;
    [[nodiscard]] domain::Result<void> update(const domain::Visit &visit) override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::VisitId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::VisitId id) override;

private:
    Database &m_database;
    VisitIndex &m_index;
};

} // namespace zhuke::persistence
