// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "security/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>

namespace zhuke::security {

// XChaCha20-Poly1305 with a random nonce in front: nonce, cipher text, tag.
inline constexpr qsizetype aeadNonceSize = 24;
inline constexpr qsizetype aeadOverhead = aeadNonceSize + 16;
inline constexpr std::size_t aeadKeySize = 32;

void appendSealed(QByteArray &to,
                  QByteArrayView plain,
                  QByteArrayView associated,
                  const SecretBytes &key);

// Writes sealed.size() - aeadOverhead bytes; false when the bytes, the key or what they are
// associated with is not the one they were sealed with.
[[nodiscard]] bool openSealed(unsigned char *to,
                              QByteArrayView sealed,
                              QByteArrayView associated,
                              const SecretBytes &key);

} // namespace zhuke::security
