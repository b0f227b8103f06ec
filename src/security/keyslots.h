// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "security/secretbytes.h"

namespace zhuke::security {

// A key wrapped under a password, and back: Argon2id gives 64 bytes, one half wraps, the other is
// kept to tell a wrong password from a damaged slot (decisions 26).
[[nodiscard]] domain::Result<application::KeySlot>
wrapKey(const SecretBytes &dataKey,
        int keyVersion,
        const QString &password,
        const application::KeySlotRequest &request);

[[nodiscard]] domain::Result<SecretBytes> unwrapKey(const application::KeySlot &slot,
                                                    const QString &password);

} // namespace zhuke::security
