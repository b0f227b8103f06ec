// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/wantedtables.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

QMetaType::Type typeOf(const QString &declared)
{
    if (declared.isEmpty()) { // SQLite's own table
        return QMetaType::UnknownType;
    }
    if (declared == u"INTEGER") {
        return QMetaType::LongLong;
    }
    return declared == u"BLOB" ? QMetaType::QByteArray : QMetaType::QString;
}

void readColumns(Database &fresh, WantedTable &table)
{
    int keys = 0;
    for (const Row &row : fresh.query(u"PRAGMA table_info(%1)"_s.arg(table.name))) {
        const WantedColumn column{row.text("name").toLatin1(),
                                  typeOf(row.text("type")),
                                  !row.flag("notnull") && row.integer("pk") == 0};
        if (row.integer("pk") > 0) {
            ++keys;
            table.rowidColumn = column.type == QMetaType::LongLong && keys == 1
                                    ? static_cast<int>(table.columns.size())
                                    : -1;
        }
        table.columns.push_back(column);
    }
}

QHash<QString, quint32> rootsOf(Database &fresh)
{
    QHash<QString, quint32> roots;
    for (const Row &row : fresh.query(u"SELECT name, rootpage FROM sqlite_master"_s)) {
        roots.insert(row.text("name"), static_cast<quint32>(row.integer("rootpage")));
    }
    return roots;
}

// Name to root page as the damaged file has it.
QHash<QString, quint32> rootsOf(const std::vector<StoredRow> &master)
{
    constexpr std::size_t columns = 5; // type, name, tbl_name, rootpage, sql
    QHash<QString, quint32> roots;
    for (const StoredRow &row : master) {
        if (row.values.size() == columns && row.values.at(3).toLongLong() > 1) {
            roots.insert(row.values.at(1).toString(),
                         static_cast<quint32>(row.values.at(3).toLongLong()));
        }
    }
    return roots;
}

void setRoots(std::vector<WantedTable> &tables,
              Database &fresh,
              const QHash<QString, quint32> &roots)
{
    for (WantedTable &table : tables) {
        table.root = roots.value(table.name, table.root);
        table.indexRoots.clear();
        for (const Row &row : fresh.query(
                 u"SELECT name FROM pragma_index_list('%1') WHERE partial = 0"_s.arg(table.name))) {
            if (const quint32 root = roots.value(row.text("name")); root != 0) {
                table.indexRoots.push_back(root);
            }
        }
    }
}

} // namespace

bool WantedTable::takes(const StoredRow &row) const
{
    // A row written before a column was added is shorter.
    if (row.values.empty() || row.values.size() > columns.size()) {
        return false;
    }
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const QVariant &value = row.values.at(i);
        const WantedColumn &column = columns.at(i);
        const bool isRowid = static_cast<int>(i) == rowidColumn;
        const bool isOfType =
            column.type == QMetaType::UnknownType || value.typeId() == column.type;
        const bool fits = value.isValid() ? !isRowid && isOfType : isRowid || column.mayBeNull;
        if (!fits) {
            return false;
        }
    }
    return true;
}

std::vector<WantedTable> wantedTables(Database &fresh)
{
    std::vector<WantedTable> tables = fresh.list(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'schema_migration' "
        "AND name <> 'visit_docid' AND name NOT LIKE 'visit_terms%' AND (name NOT LIKE 'sqlite%' "
        "OR name = 'sqlite_sequence') ORDER BY rowid"_s,
        {},
        [](const Row &row) {
            WantedTable table;
            table.name = row.text("name");
            return table;
        });
    for (WantedTable &table : tables) {
        readColumns(fresh, table);
    }
    setRoots(tables, fresh, rootsOf(fresh));
    return tables;
}

void useRoots(std::vector<WantedTable> &tables,
              Database &fresh,
              const std::vector<StoredRow> &master)
{
    QHash<QString, quint32> roots = rootsOf(fresh);
    roots.insert(rootsOf(master));
    setRoots(tables, fresh, roots);
}

} // namespace zhuke::persistence
