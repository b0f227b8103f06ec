// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/account/signin.h"

#include "application/account/passwordtries.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<domain::Error> wrongPassword()
{
    return domain::failure(ErrorCode::Forbidden, u"password"_s, {}, u"wrongPassword"_s);
}

} // namespace

Session sessionOf(const domain::User &user, const std::vector<domain::Unit> &units)
{
    const auto unit = std::ranges::find(units, user.unit, &domain::Unit::id);
    return {
        .user = *user.id,
        .userUid = user.uid,
        .userName = user.name,
        .unit = user.unit,
        .unitName = user.unit && unit != units.end() ? unit->name : QString(),
        .roles = user.roles,
    };
}

Result<Authenticated> authenticate(AccountStore &accounts,
                                   const KeyStore &keys,
                                   const domain::Clock &clock,
                                   const QString &login,
                                   const QString &password)
{
    const auto user = accounts.userByLogin(login);
    if (!user) {
        return domain::failure(user);
    }
    PasswordTries tries(accounts, clock, *user ? (*user)->uid : QString());
    if (const Result<void> done = tries.mayTry(); !done) {
        return domain::failure(done);
    }
    if (!*user || !(*user)->active) {
        tries.countWrong();
        return wrongPassword();
    }
    const auto slot = accounts.slotOf((*user)->uid);
    if (!slot) {
        return domain::failure(slot);
    }
    if (!*slot) {
        tries.countWrong();
        return wrongPassword();
    }
    auto keyring = keys.open(**slot, password);
    if (!keyring) {
        if (keyring.error().code == ErrorCode::Forbidden) {
            tries.countWrong();
        }
        return domain::failure(keyring);
    }
    tries.forget();
    return Authenticated{**user, std::move(*keyring), (*slot)->temporary};
}

Result<Authenticated> authenticateByCode(AccountStore &accounts,
                                         const KeyStore &keys,
                                         const domain::Clock &clock,
                                         const QString &login,
                                         const QString &code)
{
    const auto slot = accounts.recoverySlot();
    if (!slot) {
        return domain::failure(slot);
    }
    const auto wrongCode = [] {
        return domain::failure(ErrorCode::Forbidden, u"recoveryCode"_s, {}, u"wrongRecoveryCode"_s);
    };
    if (!*slot) {
        return wrongCode();
    }
    auto keyring = keys.open(**slot, code);
    if (!keyring) {
        return keyring.error().code == ErrorCode::Forbidden ? wrongCode()
                                                            : domain::failure(keyring);
    }
    const auto user = accounts.userByLogin(login);
    if (!user) {
        return domain::failure(user);
    }
    if (!*user || !(*user)->active) {
        return domain::failure(ErrorCode::NotFound, u"login"_s, login, u"unknownUser"_s);
    }
    PasswordTries(accounts, clock, (*user)->uid).forget(); // the new password is not to wait
    return Authenticated{**user, std::move(*keyring), true};
}

} // namespace zhuke::application
