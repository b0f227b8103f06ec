// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlorganisationqueries.h"

#include "application/ports/accountstore.h"
#include "persistence/organisation/organisationrows.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;

Result<std::vector<domain::Unit>> SqlOrganisationQueries::units() const
{
    return guarded([&]() -> Result<std::vector<domain::Unit>> { return readUnits(m_database); });
}

Result<std::vector<domain::User>> SqlOrganisationQueries::users() const
{
    return guarded([&]() -> Result<std::vector<domain::User>> { return readUsers(m_database); });
}

Result<QString> SqlOrganisationQueries::companyName() const
{
    return guarded([&]() -> Result<QString> {
        const auto name =
            m_database.first(u"SELECT value FROM meta WHERE key = :key"_s,
                             {{"key", QString::fromUtf16(application::metakeys::company)}},
                             [](const Row &row) { return row.text("value"); });
        return name.value_or(QString());
    });
}

} // namespace zhuke::persistence
