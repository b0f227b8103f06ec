// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <memory>

namespace zhuke::application {

// Seals single values under the database's data key (decisions 26). `associated` says where a
// value belongs (table, column, uid), so that sealed bytes moved elsewhere do not open there.
class Sealer
{
public:
    virtual ~Sealer() = default;
    Sealer() = default;
    Sealer(const Sealer &) = delete;
    Sealer &operator=(const Sealer &) = delete;

    [[nodiscard]] virtual QByteArray seal(QByteArrayView plain,
                                          QByteArrayView associated) const = 0;
    // Storage with rule sealedDamaged (also: in the wrong place) or sealedByOtherKey.
    [[nodiscard]] virtual domain::Result<QByteArray> open(QByteArrayView sealed,
                                                          QByteArrayView associated) const = 0;
    // The same for equal values, 32 bytes; lets a sealed value be found without opening any.
    [[nodiscard]] virtual QByteArray blindIndex(QByteArrayView plain) const = 0;
};

enum class KeySlotKind { User, Recovery };

// What one derivation costs: everyday sign-in, recovery code, demo and tests.
enum class KeyCost { Everyday, Recovery, Minimum };

// One way to the data key, as stored: the key wrapped under what a password derives to.
struct KeySlot
{
    KeySlotKind kind = KeySlotKind::User;
    QString owner; // uid of the user; empty for the recovery code
    qint64 opsLimit = 0;
    qint64 memLimit = 0;
    QByteArray salt;
    QByteArray wrappedKey;
    QByteArray verifier;
    int keyVersion = 1;
    bool temporary = false; // to be changed at the first sign-in

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

struct KeySlotRequest
{
    KeySlotKind kind = KeySlotKind::User;
    QString owner;
    KeyCost cost = KeyCost::Everyday;
    bool temporary = false;
};

// Backups are sealed to the public key without a sign-in; the secret one lies under the data key.
struct BackupKeys
{
    QByteArray publicKey;
    QByteArray sealedSecretKey;

    friend bool operator==(const BackupKeys &, const BackupKeys &) = default;
};

// The open data key. It is wiped when this is destroyed, which is what locking does.
class Keyring : public Sealer
{
public:
    [[nodiscard]] virtual int keyVersion() const = 0;
    // A slot for another password (new user, reset, changed password) or recovery code.
    [[nodiscard]] virtual domain::Result<KeySlot> wrap(const QString &password,
                                                       const KeySlotRequest &request) const = 0;
    [[nodiscard]] virtual BackupKeys newBackupKeys() const = 0;
};

class KeyStore
{
public:
    virtual ~KeyStore() = default;
    KeyStore() = default;
    KeyStore(const KeyStore &) = delete;
    KeyStore &operator=(const KeyStore &) = delete;

    // A new random data key, for a new database.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<Keyring>> create() const = 0;
    // Forbidden with rule wrongPassword; Invalid with recoveryCodeMistyped before anything is
    // derived; Storage with keySlotDamaged.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<Keyring>>
    open(const KeySlot &slot, const QString &password) const = 0;
    // Printed once: groups of four letters and digits, the last two of them a checksum.
    [[nodiscard]] virtual QString newRecoveryCode() const = 0;
};

inline constexpr int minimumPasswordLength = 8;

// What Keyring::wrap asks of a user's password; for the form that wants to say so while typing.
[[nodiscard]] domain::Result<void> checkPassword(const QString &password);

} // namespace zhuke::application

template <>
struct zhuke::domain::CodesOf<zhuke::application::KeySlotKind>
{
    static constexpr std::array<CodeLabel, 2> all{{{"user", u"用户"}, {"recovery", u"恢复码"}}};
};
