// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::application {

// A valid credit code in a county that does not exist, with an organisation code from the block
// kept for internal use: 91|51|9900|PDY00001|X|check (domain.md 8).
[[nodiscard]] QString demoCreditCode(const QString &kind, const QString &province, int number);

} // namespace zhuke::application
