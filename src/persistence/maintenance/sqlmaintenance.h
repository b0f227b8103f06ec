// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/maintenance.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlMaintenance : public application::Maintenance
{
public:
    explicit SqlMaintenance(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<application::Finding>>
    check(QDate today, const application::Progress &progress) override;
    [[nodiscard]] domain::Result<application::AuditMark> auditRecord(qint64 seq) const override;
    [[nodiscard]] domain::Result<application::DatabaseCopy>
    copyTo(const QString &target, const application::Progress &progress) override;
    [[nodiscard]] domain::Result<void> rewrite() override;
    [[nodiscard]] domain::Result<QStringList> textsInFile(const QStringList &texts) const override;
    [[nodiscard]] QStringList copiesBeside() const override;
    [[nodiscard]] domain::Result<std::vector<domain::Erasure>> erasures() const override;
    [[nodiscard]] domain::Result<std::vector<domain::Erasure>>
    notErased(const std::vector<domain::Erasure> &erasures) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
