// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/aead.h"

#include <sodium.h>

namespace zhuke::security {

static_assert(aeadNonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(aeadOverhead - aeadNonceSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(aeadKeySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned long long sizeOf(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

} // namespace

void appendSealed(QByteArray &to,
                  QByteArrayView plain,
                  QByteArrayView associated,
                  const SecretBytes &key)
{
    const qsizetype start = to.size();
    to.resize(start + plain.size() + aeadOverhead);
    auto *nonce = reinterpret_cast<unsigned char *>(to.data()) + start;
    randombytes_buf(nonce, aeadNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + aeadNonceSize,
                                               nullptr,
                                               bytesOf(plain),
                                               sizeOf(plain),
                                               bytesOf(associated),
                                               sizeOf(associated),
                                               nullptr,
                                               nonce,
                                               key.data());
}

bool openSealed(unsigned char *to,
                QByteArrayView sealed,
                QByteArrayView associated,
                const SecretBytes &key)
{
    if (sealed.size() < aeadOverhead) {
        return false;
    }
    const QByteArrayView cipher = sealed.sliced(aeadNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(to,
                                                      nullptr,
                                                      nullptr,
                                                      bytesOf(cipher),
                                                      sizeOf(cipher),
                                                      bytesOf(associated),
                                                      sizeOf(associated),
                                                      bytesOf(sealed),
                                                      key.data())
           == 0;
}

} // namespace zhuke::security
