// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/client/personrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlPersonRepository : public domain::PersonRepository
{
public:
    SqlPersonRepository(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<domain::Person> find(domain::PersonId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Person>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::PersonId> add(const domain::Person &person) override;
    [[nodiscard]] domain::Result<void> update(const domain::Person &person) override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::PersonId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::PersonId id) override;

private:
    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
