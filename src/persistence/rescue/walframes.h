// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QFile>

namespace zhuke::persistence {

// Writes what a write-ahead log holds of committed changes into the database file it belongs to,
// without SQLite, which would not open a damaged one. Frames count up to the last commit before the
// first frame that is not right, as they do for SQLite; a log that is not one changes nothing.
[[nodiscard]] domain::Result<void> applyLog(QFile &log, QFile &database);

} // namespace zhuke::persistence
