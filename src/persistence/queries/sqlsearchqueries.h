// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/searchqueries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlSearchQueries : public domain::SearchQueries
{
public:
    explicit SqlSearchQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::SearchHit>>
    search(const domain::AccessScope &scope,
           const QString &text,
           std::optional<domain::SearchKind> kind,
           int limit) const override;

private:
    using Hits = std::vector<domain::SearchHit>;

    [[nodiscard]] Hits
    clients(const domain::AccessScope &scope, const QString &text, int limit) const;
    [[nodiscard]] Hits
    persons(const domain::AccessScope &scope, const QString &text, int limit) const;
    [[nodiscard]] Hits
    projects(const domain::AccessScope &scope, const QString &text, int limit) const;
    [[nodiscard]] domain::Result<Hits>
    visits(const domain::AccessScope &scope, const QString &text, int limit) const;

    Database &m_database;
};

} // namespace zhuke::persistence
