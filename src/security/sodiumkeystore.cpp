// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sodiumkeystore.h"

#include "security/aead.h"
#include "security/keyslots.h"
#include "security/recoverycode.h"
#include "security/sodiumkeyring.h"

namespace zhuke::security {

using application::Keyring;

namespace {

constexpr int firstKeyVersion = 1;

} // namespace

domain::Result<std::unique_ptr<Keyring>> SodiumKeyStore::create() const
{
    return std::make_unique<SodiumKeyring>(SecretBytes::random(aeadKeySize), firstKeyVersion);
}

domain::Result<std::unique_ptr<Keyring>> SodiumKeyStore::open(const application::KeySlot &slot,
                                                              const QString &password) const
{
    auto key = unwrapKey(slot, password);
    if (!key) {
        return domain::failure(key);
    }
    return std::make_unique<SodiumKeyring>(std::move(*key), slot.keyVersion);
}

QString SodiumKeyStore::newRecoveryCode() const
{
    return security::newRecoveryCode();
}

} // namespace zhuke::security
