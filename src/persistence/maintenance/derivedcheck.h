// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/maintenance/auditcheck.h"

#include <QDate>

namespace zhuke::persistence {

// What is kept beside the data and can be made anew from it.

// Every living client's summary (decisions 16); also finds rows that cannot be read any more.
void checkSummaries(Database &database, QDate today, Findings &findings);
// The searched text of every visit, and the index over it term by term.
void checkSearch(Database &database, Findings &findings);

} // namespace zhuke::persistence
