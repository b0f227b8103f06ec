// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/bind.h"

#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace zhuke::persistence {

// One prepared statement of a connection; kept by Database, lent to one Query at a time. SQLite's
// own interface, not QSqlQuery: docs/architecture.md has the figures.
class Statement
{
public:
    // Exactly one statement; throws SqlError like every method here.
    Statement(sqlite3 *connection, QString sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Binds every placeholder and goes to the first row, or to the end of what changes rows. A
    // placeholder without a value would keep the last one, so both must match exactly.
    void run(const Binds &binds);
    [[nodiscard]] bool next();
    void finish();

    // Of the row it stands on, until the next one.
    [[nodiscard]] QVariant value(const char *column) const { return value(indexOf(column)); }
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(const char *column) const;
    [[nodiscard]] qint64 integer(const char *column) const;
    [[nodiscard]] bool isNull(const char *column) const;
    [[nodiscard]] qint64 affectedRows() const;
    [[nodiscard]] const QString &sql() const { return m_sql; }

    // Lent out, and whether it may be lent again: one that failed is thrown away.
    bool inUse = false;
    bool failed = false;

private:
    [[nodiscard]] int indexOf(const char *column) const;
    void bind(const Binds &binds);
    void bindAt(std::size_t place, const QVariant &value);
    void step();
    void check(int result);

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement = nullptr;
    QString m_sql;
    std::vector<QByteArray> m_placeholders; // without their colon
    std::vector<QByteArray> m_bound;        // bytes that SQLite reads while the statement runs
    std::vector<QByteArray> m_columns;
    mutable std::size_t m_lastColumn = 0; // columns are mostly read in their order
    bool m_isOnFirst = false;             // run() went there, next() has not been asked yet
    bool m_hasRow = false;
};

} // namespace zhuke::persistence
