// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::application {

// Days between contacts by grade, the letter of the client's number (K10): A 30, B 60, C 90; 0: no
// cadence.
[[nodiscard]] int cadenceDays(const QString &number);

} // namespace zhuke::application
