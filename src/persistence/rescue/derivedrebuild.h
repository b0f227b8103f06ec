// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "persistence/sql/database.h"

#include <QDate>

namespace zhuke::persistence {

// Makes anew what is kept beside the data: the number and the index of every visit, the searched
// text of those that lost a part, every client's summary. The tables of the index are empty.
// Cancelled when stopped.
[[nodiscard]] domain::Result<void>
rebuildDerived(Database &database, QDate today, const application::Progress &progress);

} // namespace zhuke::persistence
