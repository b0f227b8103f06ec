// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabase.h"

#include <QFile>

#include <gtest/gtest.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using persistence::Row;

// The lines of docs/schema.md that name a column or an index.
QStringList linesOfThePage()
{
    QFile page(QStringLiteral(ZHUKE_SOURCE_DIR "/docs/schema.md"));
    QStringList lines;
    if (page.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n')) {
            if (line.startsWith(u"| `") || line.startsWith(u"- index")) {
                lines += line;
            }
        }
    }
    lines.sort();
    return lines;
}

// The same lines as the database would have them.
QStringList linesOfTheDatabase(persistence::Database &database)
{
    QStringList lines;
    // Not the tables that SQLite keeps for itself and for the index.
    for (const Row &row :
         database.query(uR"(SELECT t.name AS "table", c.name AS "column", c.type, c."notnull", c.pk
                 FROM sqlite_master t JOIN pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
                 AND t.name NOT LIKE 'visit\_terms\_%' ESCAPE '\'
                 AND t.name <> 'schema_migration')"_s)) {
        const QString type = row.text("type");
        lines += u"| `%1.%2` | %3%4%5 |"_s.arg(row.text("table"),
                                               row.text("column"),
                                               type.isEmpty() ? u"–"_s : type,
                                               row.flag("notnull") ? u" NOT NULL"_s : u""_s,
                                               row.flag("pk") ? u" KEY"_s : u""_s);
    }
    for (const Row &row : database.query(
             u"SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"_s)) {
        lines += u"- index `%1`"_s.arg(row.text("name"));
    }
    lines.sort();
    return lines;
}

TEST(SchemaPage, describesTheTablesOfTheDatabase)
{
    test::TestDatabase database;
    EXPECT_EQ(linesOfThePage().join(u'\n').toStdString(),
              linesOfTheDatabase(database.connection()).join(u'\n').toStdString());
}

} // namespace
} // namespace zhuke
