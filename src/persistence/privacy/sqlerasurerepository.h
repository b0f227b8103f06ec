// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/privacy/erasurerepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlErasureRepository : public domain::ErasureRepository
{
public:
    SqlErasureRepository(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<domain::ErasureId> add(const domain::Erasure &erasure) override;
    [[nodiscard]] domain::Result<std::vector<domain::Erasure>> all() const override;
    [[nodiscard]] domain::Result<domain::Erasure> find(const QString &uid) const override;
    [[nodiscard]] domain::Result<void> close(domain::ErasureId id, const QDateTime &utc) override;

    [[nodiscard]] domain::Result<domain::Person> person(const QString &uid) const override;
    [[nodiscard]] domain::Result<void> write(const domain::Person &person) override;

    [[nodiscard]] domain::Result<domain::Purged> purge(const domain::Erasure &erasure) override;
    [[nodiscard]] domain::Result<domain::Traces>
    traces(const domain::Erasure &erasure) const override;

private:
    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
