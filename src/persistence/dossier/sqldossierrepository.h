// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dossier/dossierrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlDossierRepository : public domain::DossierRepository
{
public:
    explicit SqlDossierRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<domain::Dossier> find(domain::DossierId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Dossier>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::DossierId> add(const domain::Dossier &dossier) override;
    [[nodiscard]] domain::Result<void> update(const domain::Dossier &dossier) override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::DossierId id, domain::UserId by, const QDateTime &utc) override;
    [[nodiscard]] domain::Result<void> erase(domain::DossierId id) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
