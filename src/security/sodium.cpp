// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace zhuke::security {

void prepareSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) {
        // Without a source of randomness nothing this library promises would hold.
        qFatal("libsodium cannot be initialised");
    }
}

} // namespace zhuke::security
