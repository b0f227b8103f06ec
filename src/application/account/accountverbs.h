// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

struct NewUser
{
    QString login;
    QString name;
    QString unit; // by name; empty: none
    std::vector<domain::Role> roles;
    QString password;
};

// Users and their ways to the data key (decisions 25, 26). All of it is the administrator's;
// everybody may change the own password.
class AccountVerbs
{
public:
    AccountVerbs(domain::Storage &storage, AccountStore &accounts, const domain::Clock &clock);

    // The password is temporary: it is to be changed at the first sign-in. Duplicate "login" when
    // it is taken.
    [[nodiscard]] domain::Result<void> addUser(const Session &session,
                                               const Keyring &keyring,
                                               const NewUser &user,
                                               KeyCost cost = KeyCost::Everyday);

    [[nodiscard]] domain::Result<void>
    setRoles(const Session &session, const QString &login, const std::vector<domain::Role> &roles);

    // One's own, or, as administrator, a temporary one for somebody else.
    [[nodiscard]] domain::Result<void> setPassword(const Session &session,
                                                   const Keyring &keyring,
                                                   const QString &login,
                                                   const QString &password,
                                                   KeyCost cost = KeyCost::Everyday);

    // One's own, after authenticateByCode: the trail says that it was by the recovery code.
    [[nodiscard]] domain::Result<void> recoverPassword(const Session &session,
                                                       const Keyring &keyring,
                                                       const QString &login,
                                                       const QString &password,
                                                       KeyCost cost = KeyCost::Everyday);

    // Takes the key slot away; what the user did stays.
    [[nodiscard]] domain::Result<void> deactivate(const Session &session, const QString &login);

private:
    [[nodiscard]] domain::Result<void>
    change(const Session &session,
           const QString &login,
           const QString &verb,
           const std::function<domain::Result<void>(domain::Repositories &, domain::User &)> &edit);

    domain::Storage &m_storage;
    AccountStore &m_accounts;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
