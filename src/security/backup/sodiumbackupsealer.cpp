// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/backup/sodiumbackupsealer.h"

#include "security/backup/backupheaderjson.h"
#include "security/backup/secretstream.h"
#include "security/sodium.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

#include <cstring>
#include <sodium.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zhuke::security {

using application::BackupHeader;
using application::Progress;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr QByteArrayView magic = "ZHUKEBAK";
constexpr quint32 formatVersion = 1;
constexpr qsizetype fixedSize = 8 + 4 + 4;
constexpr quint32 longestHeader = 16 * 1024 * 1024; // some 30,000 users
constexpr qsizetype sealedKeySize = qsizetype{streamKeySize} + crypto_box_SEALBYTES;

// What stands before the stream.
struct Front
{
    BackupHeader header;
    QByteArray sealedKey;
    QByteArray bytes; // all of it
};

tl::unexpected<domain::Error> refused(const QString &path, const QString &rule)
{
    return failure(ErrorCode::Storage, u"backup"_s, path, rule);
}

tl::unexpected<domain::Error> failed(const QFile &file, const QString &rule)
{
    return failure(ErrorCode::Storage, {}, file.fileName(), rule, file.errorString());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void appendNumber(QByteArray &to, quint32 number)
{
    const quint32 bigEndian = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&bigEndian), sizeof(bigEndian));
}

QByteArray frontOf(const BackupHeader &header, const SecretBytes &key)
{
    const QByteArray json = toJson(header);
    QByteArray front = magic.toByteArray();
    appendNumber(front, formatVersion);
    appendNumber(front, static_cast<quint32>(json.size()));
    front += json;
    QByteArray sealedKey(sealedKeySize, Qt::Uninitialized);
    crypto_box_seal(reinterpret_cast<unsigned char *>(sealedKey.data()),
                    key.data(),
                    key.size(),
                    bytesOf(header.copy.backupKeys.publicKey));
    return front + sealedKey;
}

Result<Front> readFront(QFile &file)
{
    const QString path = file.fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        return failed(file, u"unreadableFile"_s);
    }
    Front front;
    front.bytes = file.read(fixedSize);
    if (front.bytes.size() < fixedSize || !front.bytes.startsWith(magic)) {
        return refused(path, u"notABackup"_s);
    }
    const char *numbers = front.bytes.constData() + magic.size();
    if (qFromBigEndian<quint32>(numbers) != formatVersion) {
        return refused(path, u"backupNewer"_s);
    }
    const auto length = qFromBigEndian<quint32>(numbers + sizeof(quint32));
    if (length > longestHeader) {
        return refused(path, u"backupDamaged"_s);
    }
    const QByteArray json = file.read(length);
    front.sealedKey = file.read(sealedKeySize);
    auto header = headerOf(json);
    if (!header || front.sealedKey.size() != sealedKeySize
        || header->copy.backupKeys.publicKey.size() != crypto_box_PUBLICKEYBYTES) {
        return refused(path, u"backupDamaged"_s);
    }
    front.header = std::move(*header);
    front.bytes += json + front.sealedKey;
    return front;
}

// The stream's key, under the secret key that lies under the data key.
Result<SecretBytes> keyOf(const Front &front, const application::Sealer &keyring)
{
    auto secret = keyring.open(front.header.copy.backupKeys.sealedSecretKey, "backupSecretKey");
    if (!secret) {
        return failure(secret);
    }
    SecretBytes key(streamKeySize);
    const bool isOpen = secret->size() == crypto_box_SECRETKEYBYTES
                        && crypto_box_seal_open(key.data(),
                                                bytesOf(front.sealedKey),
                                                static_cast<unsigned long long>(sealedKeySize),
                                                bytesOf(front.header.copy.backupKeys.publicKey),
                                                bytesOf(*secret))
                               == 0;
    sodium_memzero(secret->data(), static_cast<std::size_t>(secret->size()));
    if (!isOpen) {
        return failure(ErrorCode::Storage, {}, {}, u"backupDamaged"_s);
    }
    return key;
}

bool flush(QFile &file)
{
    return file.flush() && fsync(file.handle()) == 0;
}

// Reads the stream to its end and compares what comes out with the header.
Result<void> openPieces(QFile &backup,
                        const Front &front,
                        const StreamRequest &request,
                        const std::function<bool(QByteArrayView)> &take)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto opened = openStream(
        backup,
        [&](QByteArrayView piece) {
            hash.addData(piece);
            return take(piece);
        },
        request);
    if (!opened) {
        return opened;
    }
    if (hash.result() != front.header.hash) {
        return refused(backup.fileName(), u"backupDamaged"_s);
    }
    return {};
}

Result<void> readBack(const QString &target, const SecretBytes &key, const Progress &progress)
{
    QFile file(target);
    auto front = readFront(file);
    if (!front) {
        return failure(front);
    }
    return openPieces(file,
                      *front,
                      {key, front->bytes, front->header.bytes, progress},
                      [](QByteArrayView) { return true; });
}

// For its owner only, and never over another file.
bool create(QFile &file)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                     QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Result<void> SodiumBackupSealer::seal(const QString &plain,
                                      const QString &target,
                                      const BackupHeader &header,
                                      const Progress &progress) const
{
    prepareSodium();
    if (header.copy.backupKeys.publicKey.size() != crypto_box_PUBLICKEYBYTES) {
        return failure(ErrorCode::Storage, u"backupPublicKey"_s, {}, u"noBackupKey"_s);
    }
    QFile source(plain);
    if (!source.open(QIODevice::ReadOnly)) {
        return failed(source, u"unreadableFile"_s);
    }
    QFile file(target);
    if (!create(file)) {
        return failed(file, u"cannotCreate"_s);
    }
    const SecretBytes key = SecretBytes::random(streamKeySize);
    const QByteArray front = frontOf(header, key);
    // Half of the work is the reading back.
    const Progress sealing = [&](int done, int all) {
        return !progress || progress(done, 2 * all);
    };
    const Progress reading = [&](int done, int all) {
        return !progress || progress(all + done, 2 * all);
    };
    Result<void> done;
    if (file.write(front) != front.size()) {
        done = failed(file, u"writeFailed"_s);
    } else {
        done = sealStream(source, file, {key, front, header.bytes, sealing});
    }
    if (done && !flush(file)) {
        done = failed(file, u"writeFailed"_s);
    }
    file.close();
    if (done) {
        done = readBack(target, key, reading);
    }
    if (!done) {
        file.remove();
    }
    return done;
}

Result<BackupHeader> SodiumBackupSealer::header(const QString &backup) const
{
    QFile file(backup);
    auto front = readFront(file);
    if (!front) {
        return failure(front);
    }
    return std::move(front->header);
}

Result<void> SodiumBackupSealer::open(const QString &backup,
                                      const QString &target,
                                      const application::Sealer &keyring,
                                      const Progress &progress) const
{
    prepareSodium();
    QFile file(backup);
    const auto front = readFront(file);
    if (!front) {
        return failure(front);
    }
    const auto key = keyOf(*front, keyring);
    if (!key) {
        return failure(key);
    }
    QFile copy(target);
    if (!create(copy)) {
        return failed(copy, u"cannotCreate"_s);
    }
    auto done = openPieces(file,
                           *front,
                           {*key, front->bytes, front->header.bytes, progress},
                           [&](QByteArrayView piece) {
                               return copy.write(piece.data(), piece.size()) == piece.size();
                           });
    if (done && !flush(copy)) {
        done = failed(copy, u"writeFailed"_s);
    }
    copy.close();
    if (!done) {
        copy.remove();
    }
    return done;
}

} // namespace zhuke::security
