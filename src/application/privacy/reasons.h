// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QStringList>

namespace zhuke::application {

// A reason is kept as long as the log, which outlives the persons' data: it names nobody. Invalid
// reason "missing" or "nameInReason".
[[nodiscard]] domain::Result<void>
checkReason(const QString &reason, bool isNeeded, const QStringList &names);

} // namespace zhuke::application
