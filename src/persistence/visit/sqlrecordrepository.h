// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/recordrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlRecordRepository : public domain::RecordRepository
{
public:
    explicit SqlRecordRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<domain::Record> find(domain::RecordId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Record>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::RecordId> add(const domain::Record &record) override;
    [[nodiscard]] domain::Result<void> update(const domain::Record &record) override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::RecordId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::RecordId id) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
