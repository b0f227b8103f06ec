// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/rawtables.h"

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(const RawDatabase &database, const QString &table)
{
    QStringList columns;
    RawStatement names(database, u"SELECT name FROM pragma_table_info(?1)"_s);
    names.bind(1, table);
    while (names.step()) {
        columns.append(names.text(0));
    }
    return columns;
}

} // namespace

RawTables::RawTables(const RawDatabase &database, const QStringList &tables)
{
    for (const QString &name : tables) {
        Table table{name, columnsOf(database, name), {}};
        RawStatement rows(
            database, u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(table.columns.join(u", "_s), name));
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column) {
                table.values.emplace_back(rows.copy(column));
            }
        }
        m_tables.push_back(std::move(table));
    }
}

void RawTables::clearIn(const RawDatabase &database) const
{
    database.exec("PRAGMA foreign_keys = OFF");
    for (const Table &table : m_tables) {
        database.exec(u"DELETE FROM %1"_s.arg(table.name).toUtf8().constData());
    }
    database.exec("PRAGMA foreign_keys = ON");
}

void RawTables::insertInto(const RawDatabase &database) const
{
    database.exec("BEGIN IMMEDIATE");
    for (const Table &table : m_tables) {
        QStringList places;
        for (qsizetype i = 1; i <= table.columns.size(); ++i) {
            places.append(u"?%1"_s.arg(i));
        }
        RawStatement insert(database,
                            u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                table.name, table.columns.join(u", "_s), places.join(u", "_s)));
        const auto width = static_cast<std::size_t>(table.columns.size());
        for (std::size_t row = 0; row < table.values.size(); row += width) {
            for (std::size_t column = 0; column < width; ++column) {
                insert.bind(static_cast<int>(column) + 1, table.values[row + column].get());
            }
            static_cast<void>(insert.step());
            insert.reset();
        }
    }
    database.exec("COMMIT");
}

} // namespace zhuke::benchmark
