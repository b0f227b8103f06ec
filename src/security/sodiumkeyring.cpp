// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sodiumkeyring.h"

#include "security/aead.h"
#include "security/keyslots.h"

#include <array>
#include <limits>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace zhuke::security {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr std::size_t indexSize = 32;

// One key, one use: what is known of a blind index must not help with sealed values.
enum class Use : quint64 { Seal = 1, Index = 2 };

SecretBytes keyFor(Use use, const SecretBytes &dataKey)
{
    static constexpr std::array<char, crypto_kdf_CONTEXTBYTES> context{
        'z', 'h', 'u', 'k', 'e', 'k', 'e', 'y'};
    static_assert(aeadKeySize == crypto_kdf_KEYBYTES);
    SecretBytes key(aeadKeySize);
    crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<uint64_t>(use), context.data(), dataKey.data());
    return key;
}

} // namespace

SodiumKeyring::SodiumKeyring(SecretBytes dataKey, int keyVersion)
    : m_dataKey(std::move(dataKey))
    , m_sealKey(keyFor(Use::Seal, m_dataKey))
    , m_indexKey(keyFor(Use::Index, m_dataKey))
    , m_keyVersion(keyVersion)
{
    Q_ASSERT(keyVersion > 0 && keyVersion <= std::numeric_limits<quint8>::max());
}

QByteArray SodiumKeyring::seal(QByteArrayView plain, QByteArrayView associated) const
{
    QByteArray sealed(1, static_cast<char>(m_keyVersion));
    appendSealed(sealed, plain, associated, m_sealKey);
    return sealed;
}

Result<QByteArray> SodiumKeyring::open(QByteArrayView sealed, QByteArrayView associated) const
{
    if (sealed.size() < 1 + aeadOverhead) {
        return failure(ErrorCode::Storage, {}, {}, u"sealedDamaged"_s);
    }
    if (static_cast<quint8>(sealed.front()) != m_keyVersion) {
        return failure(ErrorCode::Storage, {}, {}, u"sealedByOtherKey"_s);
    }
    const QByteArrayView body = sealed.sliced(1);
    QByteArray plain(body.size() - aeadOverhead, Qt::Uninitialized);
    if (!openSealed(reinterpret_cast<unsigned char *>(plain.data()), body, associated, m_sealKey)) {
        return failure(ErrorCode::Storage, {}, {}, u"sealedDamaged"_s);
    }
    return plain;
}

QByteArray SodiumKeyring::blindIndex(QByteArrayView plain) const
{
    QByteArray index(qsizetype{indexSize}, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(index.data()),
                       indexSize,
                       reinterpret_cast<const unsigned char *>(plain.data()),
                       static_cast<unsigned long long>(plain.size()),
                       m_indexKey.data(),
                       m_indexKey.size());
    return index;
}

Result<application::KeySlot> SodiumKeyring::wrap(const QString &password,
                                                 const application::KeySlotRequest &request) const
{
    return wrapKey(m_dataKey, m_keyVersion, password, request);
}

application::BackupKeys SodiumKeyring::newBackupKeys() const
{
    application::BackupKeys keys;
    keys.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    SecretBytes secret(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(reinterpret_cast<unsigned char *>(keys.publicKey.data()), secret.data());
    keys.sealedSecretKey = seal(
        QByteArrayView(secret.data(), static_cast<qsizetype>(secret.size())), "backupSecretKey");
    return keys;
}

} // namespace zhuke::security
