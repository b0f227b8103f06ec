// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

// A list that belongs to one row: a table with the parent's id, the position and the fields. It is
// written by taking it all out and putting it all back.
struct ChildTable
{
    const char *table;
    const char *parentColumn;
};

void removeChildren(Database &database, const ChildTable &children, qint64 parent);

template <class C>
[[nodiscard]] std::vector<C>
readChildren(Database &database, const ChildTable &children, qint64 parent, const QString &uid)
{
    using namespace Qt::StringLiterals;
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 = :parent ORDER BY position"_s.arg(
        columnList<C>(),
        QLatin1StringView(children.table),
        QLatin1StringView(children.parentColumn));
    const RowPlace place{children.table, uid};
    return database.list(sql, {{"parent", parent}}, [&place](const Row &row) {
        C child;
        readFields(row, child, place);
        return child;
    });
}

template <class C>
void insertChildren(Database &database,
                    const ChildTable &children,
                    qint64 parent,
                    const std::vector<C> &list)
{
    int position = 0;
    for (const C &child : list) {
        Binds binds{{children.parentColumn, parent}, {"position", position++}};
        bindFields(binds, child, {children.table, {}});
        database.insert(children.table, binds);
    }
}

template <class C>
void replaceChildren(Database &database,
                     const ChildTable &children,
                     qint64 parent,
                     const std::vector<C> &list)
{
    removeChildren(database, children, parent);
    insertChildren(database, children, parent, list);
}

} // namespace zhuke::persistence
