// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhuke::security {

// Initialises libsodium once; every entry of this library that reaches it calls this first.
void prepareSodium();

} // namespace zhuke::security
