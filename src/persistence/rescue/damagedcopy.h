// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "domain/common/result.h"

#include <QString>

namespace zhuke::persistence {

// A copy of a database file as it lies on the disk, with what its log holds of it, for reading that
// no lock and no writer disturbs. What the disk does not give is zeros in the copy; the original is
// never written. The copy has no log beside it.
[[nodiscard]] domain::Result<void>
copyDamaged(const QString &damaged, const QString &copy, const application::Progress &progress);

} // namespace zhuke::persistence
