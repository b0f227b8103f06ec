// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <sqlite3.h>

namespace zhuke::benchmark {

// The yardstick: SQLite's own interface on the same file with the same pragmas, and nothing else.
// Every failure ends the program: a figure with an error in it is none.
class RawStatement;

class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void exec(const char *sql) const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

class RawStatement
{
public:
    RawStatement(const RawDatabase &database, const QString &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    void bind(int place, const QString &text);
    void bind(int place, std::int64_t number);
    void bind(int place, const sqlite3_value *value); // none: NULL
    void bindNull(int place);
    // True while there is a row.
    [[nodiscard]] bool step();
    void reset();
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    // For sqlite3_value_free; null for NULL.
    [[nodiscard]] sqlite3_value *copy(int column) const;
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }

private:
    void check(int code) const;

    const RawDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace zhuke::benchmark
