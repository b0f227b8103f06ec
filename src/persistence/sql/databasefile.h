// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace zhuke::persistence {

inline constexpr quint32 applicationId = 0x5A484B45; // ZHKE

// May this existing file be opened as a database of ours? Looks at its head only, so that nothing
// is written beside a file of someone else.
[[nodiscard]] domain::Result<void> checkDatabaseFile(const QString &path);

// An empty file where there is none, for its owner only.
[[nodiscard]] domain::Result<void> reserveDatabaseFile(const QString &path);

// Takes away a file that was reserved and not used, and what SQLite may have put beside it.
void discardDatabaseFile(const QString &path);

} // namespace zhuke::persistence
