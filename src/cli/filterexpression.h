// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientqueries.h"

namespace zhuke::cli {

// FIELD=VALUE[,...], also < and > and ~ (contains), as `client list --filter` takes it. Amounts may
// carry their unit (followOnFen>2亿), dates any spelling. Invalid "--filter" with the part that
// cannot be read.
[[nodiscard]] domain::Result<domain::ClientFilter> parseFilter(const QString &expression);

} // namespace zhuke::cli
