// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/organisation/organisation.h"

#include <optional>
#include <vector>

namespace zhuke::application {

// What is read before anybody has signed in: users, their key slots and the facts of the database.
// Writes made inside the work of Storage::transaction of the same connection belong to it.
class AccountStore
{
public:
    virtual ~AccountStore() = default;
    AccountStore() = default;
    AccountStore(const AccountStore &) = delete;
    AccountStore &operator=(const AccountStore &) = delete;

    [[nodiscard]] virtual domain::Result<std::optional<domain::User>>
    userByLogin(const QString &login) const = 0;

    [[nodiscard]] virtual domain::Result<std::optional<KeySlot>>
    slotOf(const QString &userUid) const = 0;
    [[nodiscard]] virtual domain::Result<std::optional<KeySlot>> recoverySlot() const = 0;
    // In place of the one the owner had. NotFound when no user has the owner's uid.
    [[nodiscard]] virtual domain::Result<void> saveSlot(const KeySlot &slot) = 0;
    [[nodiscard]] virtual domain::Result<void> removeSlot(const QString &userUid) = 0;

    // Facts of the database by name (metakeys below); absent when never set.
    [[nodiscard]] virtual domain::Result<std::optional<QString>> meta(const QString &key) const = 0;
    [[nodiscard]] virtual domain::Result<void> setMeta(const QString &key,
                                                       const QString &value) = 0;
};

namespace metakeys {

inline constexpr const char16_t *company = u"company";                 // name of the company
inline constexpr const char16_t *isDemo = u"isDemo";                   // "1" in one made by demo
inline constexpr const char16_t *backupPublicKey = u"backupPublicKey"; // hexadecimal
inline constexpr const char16_t *backupSecretKey = u"backupSecretKey"; // sealed, hexadecimal
inline constexpr const char16_t *newestBackup = u"newestBackup";       // its path
inline constexpr const char16_t *wrongPasswords = u"wrongPasswords/";  // and a user's uid

} // namespace metakeys

} // namespace zhuke::application
