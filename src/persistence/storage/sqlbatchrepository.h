// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/storage/batchrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlBatchRepository : public domain::BatchRepository
{
public:
    SqlBatchRepository(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<domain::BatchId> add(const domain::ImportBatch &batch) override;
    [[nodiscard]] domain::Result<void> addItem(domain::BatchId batch,
                                               const domain::ImportItem &item) override;
    [[nodiscard]] domain::Result<domain::ImportBatch> find(const QString &uid) const override;
    [[nodiscard]] domain::Result<std::vector<domain::ImportItem>>
    items(domain::BatchId batch) const override;
    [[nodiscard]] domain::Result<int>
    rewrite(const std::function<std::optional<QByteArray>(const domain::ImportItem &)> &rewritten)
        override;
    [[nodiscard]] domain::Result<void> markUndone(domain::BatchId batch,
                                                  const QDateTime &utc) override;

private:
    [[nodiscard]] domain::ImportItem itemOf(domain::BatchId batch, const Row &row) const;

    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
