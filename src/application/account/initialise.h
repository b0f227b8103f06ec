// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/account/signin.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

struct NewCompany
{
    QString company; // its name
    QString admin;   // login and name of the first administrator
    QString password;
    KeyCost cost = KeyCost::Everyday;
    KeyCost recoveryCost = KeyCost::Recovery;
    bool isDemo = false;
};

// What will open the database: the keyring it is unlocked with, and the store that made it.
struct NewKeys
{
    const KeyStore &store;
    const Keyring &keyring;
};

struct Initialised
{
    Session session;      // of the administrator
    QString recoveryCode; // shown once and kept nowhere
};

// Checks before anything is written: Invalid "company", "admin" or "password".
[[nodiscard]] domain::Result<void> checkNewCompany(const NewCompany &request);

// Fills a new, empty database whose storage is already unlocked with the keyring: headquarters, the
// administrator with the roles 系统管理员 and 经营部 (decisions 25), key slots, backup keys, the
// first audit record.
[[nodiscard]] domain::Result<Initialised> initialise(domain::Storage &storage,
                                                     AccountStore &accounts,
                                                     const NewKeys &keys,
                                                     const domain::Clock &clock,
                                                     const NewCompany &request);

} // namespace zhuke::application
