// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "application/session/session.h"
#include "domain/common/clock.h"

#include <memory>

namespace zhuke::application {

// Who has shown the right password, and the open data key that goes with it; destroying the key
// locks the database.
struct Authenticated
{
    domain::User user;
    std::unique_ptr<Keyring> keyring;
    bool mustChangePassword = false; // the password was set by somebody else
};

// What a verb of the user is done under.
[[nodiscard]] Session sessionOf(const domain::User &user, const std::vector<domain::Unit> &units);

// Opens the data key with a user's password. Forbidden with rule "wrongPassword" for an unknown
// login, a user without a key slot, an inactive one and a wrong password alike, so that none can be
// told from another; waitAfterWrongPasswords after too many of them (passwordtries.h).
[[nodiscard]] domain::Result<Authenticated> authenticate(AccountStore &accounts,
                                                         const KeyStore &keys,
                                                         const domain::Clock &clock,
                                                         const QString &login,
                                                         const QString &password);

// The same with the company's recovery code, for a user who forgot the password: the new one is to
// be set at once (AccountVerbs::recoverPassword). Invalid recoveryCodeMistyped, Forbidden
// wrongRecoveryCode; NotFound "login" only once the code is right.
[[nodiscard]] domain::Result<Authenticated> authenticateByCode(AccountStore &accounts,
                                                               const KeyStore &keys,
                                                               const domain::Clock &clock,
                                                               const QString &login,
                                                               const QString &code);

} // namespace zhuke::application
