// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/visit/visit.h"
#include "persistence/sql/database.h"

#include <map>

namespace zhuke::persistence {

// The full-text index of what visits say (decisions 21, 22). An entry's number is days since 2000,
// then a sequence within the day, so that the newest come first for free.

// What is searched: the visit's words in the normal form, a line each.
[[nodiscard]] QString visitSearchText(const domain::Visit &visit);

// The number before the first entry of a day.
[[nodiscard]] qint64 firstOfDay(QDate date);

// What one transaction does to the index.
class VisitIndex
{
public:
    explicit VisitIndex(Database &database)
        : m_database(database)
    {}

    // The terms wait for write().
    void add(domain::VisitId id, QDate date, const QString &searchText);
    // Takes the entry out by the very terms that were put in: the index keeps no text of its own.
    void remove(domain::VisitId id);
    // To be called before the commit. FTS5 begins a segment of its own for each entry that does not
    // come after the last one, so many are written in their order.
    void write();

private:
    Database &m_database;
    std::map<qint64, QString> m_waiting; // terms by number
};

} // namespace zhuke::persistence
