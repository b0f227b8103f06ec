// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace zhuke::security {

// 130 random bits and a checksum of 10, as seven groups of four letters and digits; the letters
// that look like digits (I, L, O) are not among them.
[[nodiscard]] QString newRecoveryCode();

// The code as one word, from what was typed: case, spaces, hyphens, full-width and look-alike
// letters are forgiven; anything else is Invalid with rule recoveryCodeMistyped.
[[nodiscard]] domain::Result<QString> readRecoveryCode(const QString &typed);

} // namespace zhuke::security
