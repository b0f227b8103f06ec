// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/organisationrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlOrganisationRepository : public domain::OrganisationRepository
{
public:
    explicit SqlOrganisationRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::Unit>> units() const override;
    [[nodiscard]] domain::Result<std::vector<domain::User>> users() const override;
    [[nodiscard]] domain::Result<std::vector<domain::User>>
    usersNamed(const QString &name) const override;
    [[nodiscard]] domain::Result<std::optional<domain::User>>
    userByLogin(const QString &login) const override;
    [[nodiscard]] domain::Result<domain::UnitId> addUnit(const domain::Unit &unit) override;
    [[nodiscard]] domain::Result<domain::UserId> addUser(const domain::User &user) override;
    [[nodiscard]] domain::Result<void> updateUser(const domain::User &user) override;
    [[nodiscard]] domain::Result<void> eraseUnit(domain::UnitId id) override;
    [[nodiscard]] domain::Result<void> eraseUser(domain::UserId id) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
