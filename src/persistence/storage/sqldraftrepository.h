// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/storage/draftrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlDraftRepository : public domain::DraftRepository
{
public:
    SqlDraftRepository(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<void> save(domain::UserId user,
                                            const domain::Draft &draft) override;
    [[nodiscard]] domain::Result<std::optional<domain::Draft>>
    find(domain::UserId user, const QString &subject) const override;
    [[nodiscard]] domain::Result<void> remove(domain::UserId user, const QString &subject) override;
    [[nodiscard]] domain::Result<int>
    removeWhere(const std::function<bool(const domain::Draft &)> &goes) override;

private:
    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
