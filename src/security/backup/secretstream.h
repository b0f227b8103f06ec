// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "domain/common/result.h"
#include "security/secretbytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

#include <functional>

namespace zhuke::security {

// A file of any size under one key: libsodium's secretstream (XChaCha20-Poly1305) in pieces of
// 256 KiB. A piece that is changed, missing, doubled or in another place is noticed, and so is a
// missing end.
inline constexpr std::size_t streamKeySize = 32;

// `associated` is bound to the first piece: it must be the same when the stream is opened.
// `bytes` is what is expected, for the progress.
struct StreamRequest
{
    const SecretBytes &key;
    QByteArrayView associated;
    qint64 bytes;
    const application::Progress &progress;
};

// Storage readFailed, writeFailed; Cancelled.
[[nodiscard]] domain::Result<void>
sealStream(QIODevice &plain, QIODevice &sealed, const StreamRequest &request);

// Hands each opened piece on, in order; what `take` answers false to is Storage writeFailed.
// Storage backupDamaged.
[[nodiscard]] domain::Result<void> openStream(QIODevice &sealed,
                                              const std::function<bool(QByteArrayView)> &take,
                                              const StreamRequest &request);

} // namespace zhuke::security
