// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/client/clientrepository.h"
#include "persistence/sql/database.h"
#include "persistence/visit/visitindex.h"

namespace zhuke::persistence {

class SqlClientRepository : public domain::ClientRepository
{
public:
    SqlClientRepository(Database &database, const application::Sealer &sealer, VisitIndex &index)
        : m_database(database)
        , m_sealer(sealer)
        , m_index(index)
    {}

    [[nodiscard]] domain::Result<domain::Client> find(domain::ClientId id) const override;
    [[nodiscard]] domain::Result<domain::ClientFile> file(domain::ClientId id) const override;
    [[nodiscard]] domain::Result<domain::ClientId> add(const domain::Client &client) override;
    [[nodiscard]] domain::Result<void> update(const domain::Client &client) override;
    [[nodiscard]] domain::Result<void> saveSummary(domain::ClientId id,
                                                   const domain::ClientSummary &summary) override;

    [[nodiscard]] domain::Result<std::optional<domain::ClientId>>
    byCreditCode(const QString &code) const override;
    [[nodiscard]] domain::Result<std::optional<domain::ClientId>>
    bySerial(int serial) const override;
    [[nodiscard]] domain::Result<std::optional<domain::ClientId>>
    byNameKey(const QString &nameKey) const override;
    [[nodiscard]] domain::Result<bool> isInTrash(const domain::Client &client) const override;
    [[nodiscard]] domain::Result<int> greatestSerial() const override;

    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::ClientId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::ClientId id) override;

private:
    Database &m_database;
    const application::Sealer &m_sealer;
    VisitIndex &m_index;
};

} // namespace zhuke::persistence
