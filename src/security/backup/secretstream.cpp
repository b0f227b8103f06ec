// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/backup/secretstream.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace zhuke::security {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

static_assert(streamKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

constexpr qint64 pieceSize = qint64{256} * 1024;
constexpr qint64 tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qint64 headSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

// The state holds the key: wiped whichever way its user is left.
struct State
{
    State() = default;
    ~State() { sodium_memzero(&stream, sizeof(stream)); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    crypto_secretstream_xchacha20poly1305_state stream{};
};

tl::unexpected<domain::Error> readFailed(const QIODevice &device)
{
    return failure(ErrorCode::Storage, {}, {}, u"readFailed"_s, device.errorString());
}

tl::unexpected<domain::Error> writeFailed(const QIODevice &device)
{
    return failure(ErrorCode::Storage, {}, {}, u"writeFailed"_s, device.errorString());
}

tl::unexpected<domain::Error> damaged()
{
    return failure(ErrorCode::Storage, {}, {}, u"backupDamaged"_s);
}

bool goOn(const StreamRequest &request, qint64 done)
{
    static constexpr qint64 mebibyte = qint64{1024} * 1024;
    return !request.progress
           || request.progress(static_cast<int>(done / mebibyte),
                               static_cast<int>(request.bytes / mebibyte));
}

} // namespace

Result<void> sealStream(QIODevice &plain, QIODevice &sealed, const StreamRequest &request)
{
    State state;
    QByteArray head(headSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(
        &state.stream, bytesOf(head), request.key.data());
    if (sealed.write(head) != headSize) {
        return writeFailed(sealed);
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArray cipher(pieceSize + tagSize, Qt::Uninitialized);
    QByteArrayView associated = request.associated;
    qint64 done = 0;
    for (bool last = false; !last;) {
        const qint64 size = plain.read(piece.data(), pieceSize);
        if (size < 0) {
            return readFailed(plain);
        }
        last = size < pieceSize;
        crypto_secretstream_xchacha20poly1305_push(
            &state.stream,
            bytesOf(cipher),
            nullptr,
            bytesOf(piece),
            static_cast<unsigned long long>(size),
            reinterpret_cast<const unsigned char *>(associated.data()),
            static_cast<unsigned long long>(associated.size()),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (sealed.write(cipher.constData(), size + tagSize) != size + tagSize) {
            return writeFailed(sealed);
        }
        associated = {};
        done += size;
        if (!goOn(request, done)) {
            return failure(ErrorCode::Cancelled);
        }
    }
    return {};
}

Result<void> openStream(QIODevice &sealed,
                        const std::function<bool(QByteArrayView)> &take,
                        const StreamRequest &request)
{
    State state;
    QByteArray head = sealed.read(headSize);
    if (head.size() != headSize
        || crypto_secretstream_xchacha20poly1305_init_pull(
               &state.stream, bytesOf(head), request.key.data())
               != 0) {
        return damaged();
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    QByteArrayView associated = request.associated;
    qint64 done = 0;
    for (unsigned char tag = 0; tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL;) {
        QByteArray cipher = sealed.read(pieceSize + tagSize);
        if (cipher.size() < tagSize
            || crypto_secretstream_xchacha20poly1305_pull(
                   &state.stream,
                   bytesOf(piece),
                   nullptr,
                   &tag,
                   bytesOf(cipher),
                   static_cast<unsigned long long>(cipher.size()),
                   reinterpret_cast<const unsigned char *>(associated.data()),
                   static_cast<unsigned long long>(associated.size()))
                   != 0) {
            return damaged();
        }
        const qint64 size = cipher.size() - tagSize;
        if (!take(QByteArrayView(piece).first(size))) {
            return failure(ErrorCode::Storage, {}, {}, u"writeFailed"_s);
        }
        associated = {};
        done += size;
        if (!goOn(request, done)) {
            return failure(ErrorCode::Cancelled);
        }
    }
    return sealed.atEnd() ? Result<void>() : damaged();
}

} // namespace zhuke::security
