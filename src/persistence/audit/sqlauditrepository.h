// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlAuditRepository : public domain::AuditRepository
{
public:
    explicit SqlAuditRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<void> append(const domain::AuditEntry &entry) override;
    [[nodiscard]] domain::Result<QByteArray>
    digestOf(const domain::AggregateRef &item) const override;
    [[nodiscard]] domain::Result<QByteArray>
    recordedDigest(const domain::AggregateRef &item) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
