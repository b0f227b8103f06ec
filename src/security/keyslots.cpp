// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/keyslots.h"

#include "domain/common/digest.h"
#include "security/aead.h"
#include "security/recoverycode.h"
#include "security/sodium.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace zhuke::security {

using application::KeyCost;
using application::KeySlot;
using application::KeySlotKind;
using application::KeySlotRequest;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr std::size_t wrapSize = aeadKeySize;
constexpr std::size_t verifySize = 32;

struct Cost
{
    qint64 operations;
    qint64 memory;
};

Cost costOf(KeyCost cost)
{
    switch (cost) {
    case KeyCost::Everyday:
        return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
    case KeyCost::Recovery:
        return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
    case KeyCost::Minimum:
        break;
    }
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

struct Derived
{
    SecretBytes wrap{wrapSize};
    QByteArray verifier;
};

Result<Derived> derive(const KeySlot &slot, const QString &secret)
{
    const SecretBytes password = SecretBytes::ofPassword(secret);
    SecretBytes both(wrapSize + verifySize);
    const int outcome =
        crypto_pwhash(both.data(),
                      both.size(),
                      reinterpret_cast<const char *>(password.data()),
                      password.size(),
                      reinterpret_cast<const unsigned char *>(slot.salt.constData()),
                      static_cast<unsigned long long>(slot.opsLimit),
                      static_cast<std::size_t>(slot.memLimit),
                      crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0) {
        return failure(ErrorCode::Storage, {}, {}, u"notEnoughMemory"_s);
    }
    Derived derived;
    std::copy_n(both.data(), wrapSize, derived.wrap.data());
    derived.verifier = QByteArray(reinterpret_cast<const char *>(both.data()) + wrapSize,
                                  static_cast<qsizetype>(verifySize));
    return derived;
}

// What a slot says about itself is bound to the key in it: a slot given to another user, or no
// longer marked as temporary, does not open.
QByteArray associatedWith(const KeySlot &slot)
{
    return domain::DigestBuilder()
        .text(u"keySlot")
        .text(domain::codeOf(slot.kind))
        .text(slot.owner)
        .integer(slot.keyVersion)
        .flag(slot.temporary)
        .result();
}

// The limits are read from a file anyone may have written: within what we ever ask for.
bool isWellFormed(const KeySlot &slot)
{
    return slot.salt.size() == crypto_pwhash_SALTBYTES && slot.verifier.size() == verifySize
           && slot.wrappedKey.size() == qsizetype{aeadKeySize} + aeadOverhead
           && slot.opsLimit >= qint64{crypto_pwhash_OPSLIMIT_MIN}
           && slot.opsLimit <= qint64{crypto_pwhash_OPSLIMIT_SENSITIVE}
           && slot.memLimit >= qint64{crypto_pwhash_MEMLIMIT_MIN}
           && slot.memLimit <= qint64{crypto_pwhash_MEMLIMIT_SENSITIVE};
}

// What is typed, checked by the rule of its kind.
Result<QString> secretFor(KeySlotKind kind, const QString &typed)
{
    if (kind == KeySlotKind::Recovery) {
        return readRecoveryCode(typed);
    }
    return typed;
}

} // namespace

Result<KeySlot> wrapKey(const SecretBytes &dataKey,
                        int keyVersion,
                        const QString &password,
                        const KeySlotRequest &request)
{
    if (request.kind == KeySlotKind::User) {
        if (const auto allowed = application::checkPassword(password); !allowed) {
            return failure(allowed);
        }
    }
    const auto secret = secretFor(request.kind, password);
    if (!secret) {
        return failure(secret);
    }
    prepareSodium();
    const Cost cost = costOf(request.cost);
    KeySlot slot;
    slot.kind = request.kind;
    slot.owner = request.owner;
    slot.opsLimit = cost.operations;
    slot.memLimit = cost.memory;
    slot.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(slot.salt.data(), static_cast<std::size_t>(slot.salt.size()));
    slot.keyVersion = keyVersion;
    slot.temporary = request.temporary;
    const auto derived = derive(slot, *secret);
    if (!derived) {
        return failure(derived);
    }
    slot.verifier = derived->verifier;
    const QByteArrayView key(dataKey.data(), static_cast<qsizetype>(dataKey.size()));
    appendSealed(slot.wrappedKey, key, associatedWith(slot), derived->wrap);
    return slot;
}

Result<SecretBytes> unwrapKey(const KeySlot &slot, const QString &password)
{
    if (!isWellFormed(slot)) {
        return failure(ErrorCode::Storage, {}, {}, u"keySlotDamaged"_s);
    }
    const auto secret = secretFor(slot.kind, password);
    if (!secret) {
        return failure(secret);
    }
    prepareSodium();
    const auto derived = derive(slot, *secret);
    if (!derived) {
        return failure(derived);
    }
    if (sodium_memcmp(derived->verifier.constData(), slot.verifier.constData(), verifySize) != 0) {
        return failure(ErrorCode::Forbidden, {}, {}, u"wrongPassword"_s);
    }
    SecretBytes key(aeadKeySize);
    if (!openSealed(key.data(), slot.wrappedKey, associatedWith(slot), derived->wrap)) {
        return failure(ErrorCode::Storage, {}, {}, u"keySlotDamaged"_s);
    }
    return key;
}

} // namespace zhuke::security
