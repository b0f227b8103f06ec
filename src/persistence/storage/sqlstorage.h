// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/storage/storage.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlStorage : public domain::Storage
{
public:
    SqlStorage(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<void> transaction(const Work &work) override;

private:
    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
