// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visitqueries.h"
#include "persistence/queries/conditions.h"

namespace zhuke::persistence {

// "FROM … WHERE … ORDER BY" of a visit list, newest first. Tables: visit_docid d, visit v, client
// c.
struct VisitSelection
{
    QString sql;
    Binds binds;
};

// Invalid, rule "tooManyConditions", for more words than can be looked for at once.
[[nodiscard]] domain::Result<VisitSelection> selectVisits(const domain::AccessScope &scope,
                                                          const domain::VisitFilter &filter);

} // namespace zhuke::persistence
