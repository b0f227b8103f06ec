// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/client/clientqueries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlClientQueries : public domain::ClientQueries
{
public:
    explicit SqlClientQueries(Database &database)
        : m_database(database)
    {}

    // Without one, every sealed value is left absent.
    void useSealer(const application::Sealer *sealer) { m_sealer = sealer; }

    [[nodiscard]] domain::Result<std::vector<domain::ClientId>>
    ids(const domain::AccessScope &scope,
        const domain::ClientFilter &filter,
        domain::ClientOrder order) const override;
    [[nodiscard]] domain::Result<std::vector<domain::ClientRow>>
    rows(const domain::AccessScope &scope, std::span<const domain::ClientId> ids) const override;
    [[nodiscard]] domain::Result<domain::ClientId> resolve(const domain::AccessScope &scope,
                                                           const QString &reference) const override;
    [[nodiscard]] domain::Result<domain::ClientFile> file(const domain::AccessScope &scope,
                                                          domain::ClientId id) const override;
    [[nodiscard]] domain::Result<QByteArray>
    attachmentContent(const domain::AccessScope &scope, domain::AttachmentId id) const override;

private:
    Database &m_database;
    const application::Sealer *m_sealer = nullptr;
};

} // namespace zhuke::persistence
