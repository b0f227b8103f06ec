// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/organisation/organisation.h"

#include <vector>

namespace zhuke::domain {

// Units and users.
class OrganisationRepository
{
public:
    virtual ~OrganisationRepository() = default;
    OrganisationRepository() = default;
    OrganisationRepository(const OrganisationRepository &) = delete;
    OrganisationRepository &operator=(const OrganisationRepository &) = delete;

    [[nodiscard]] virtual Result<std::vector<Unit>> units() const = 0;
    [[nodiscard]] virtual Result<std::vector<User>> users() const = 0;
    // What a save asks for, which thousands of users must not slow down.
    [[nodiscard]] virtual Result<std::vector<User>> usersNamed(const QString &name) const = 0;
    [[nodiscard]] virtual Result<std::optional<User>> userByLogin(const QString &login) const = 0;
    [[nodiscard]] virtual Result<UnitId> addUnit(const Unit &unit) = 0;
    [[nodiscard]] virtual Result<UserId> addUser(const User &user) = 0;
    [[nodiscard]] virtual Result<void> updateUser(const User &user) = 0;
    [[nodiscard]] virtual Result<void> eraseUnit(UnitId id) = 0; // only for undoing an import
    [[nodiscard]] virtual Result<void> eraseUser(UserId id) = 0; // only for undoing an import
};

} // namespace zhuke::domain
