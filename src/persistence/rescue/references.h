// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/database.h"

#include <QDateTime>
#include <QHash>

namespace zhuke::persistence {

// A client in place of a lost one.
struct StandIn
{
    QString name; // %1 is its number
    QDateTime utc;
};

struct MendedReferences
{
    QHash<QString, qint64> dropped; // rows by table
    qint64 cleared = 0;
    qint64 standIns = 0;
};

// Makes a database whose rows refer to what is lost one whose references all hold: a lost client is
// made anew with nothing but a name, so that its persons, projects and visits stay; a reference
// that may be absent is taken out; any other row goes. Enforcement of foreign keys is off
// meanwhile.
[[nodiscard]] MendedReferences mendReferences(Database &database, const StandIn &standIn);

} // namespace zhuke::persistence
