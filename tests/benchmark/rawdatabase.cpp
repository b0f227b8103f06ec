// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/rawdatabase.h"

namespace zhuke::benchmark {

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK) {
        qFatal("cannot open %s", qPrintable(path));
    }
    exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
         "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON");
}

RawDatabase::~RawDatabase()
{
    sqlite3_close(m_handle);
}

void RawDatabase::exec(const char *sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    }
}

RawStatement::RawStatement(const RawDatabase &database, const QString &sql)
    : m_database(database)
{
    check(
        sqlite3_prepare_v2(database.handle(), sql.toUtf8().constData(), -1, &m_statement, nullptr));
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(int place, const QString &text)
{
    if (text.isNull()) {
        bindNull(place);
        return;
    }
    const QByteArray bytes = text.toUtf8();
    check(sqlite3_bind_text(
        m_statement,
        place,
        bytes.constData(),
        static_cast<int>(bytes.size()),
        SQLITE_TRANSIENT)); // NOLINT(performance-no-int-to-ptr): SQLite's own macro
}

void RawStatement::bind(int place, std::int64_t number)
{
    check(sqlite3_bind_int64(m_statement, place, number));
}

void RawStatement::bind(int place, const sqlite3_value *value)
{
    check(value == nullptr ? sqlite3_bind_null(m_statement, place)
                           : sqlite3_bind_value(m_statement, place, value));
}

void RawStatement::bindNull(int place)
{
    check(sqlite3_bind_null(m_statement, place));
}

bool RawStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW) {
        check(code == SQLITE_DONE ? SQLITE_OK : code);
    }
    return code == SQLITE_ROW;
}

void RawStatement::reset()
{
    check(sqlite3_reset(m_statement));
}

QString RawStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

sqlite3_value *RawStatement::copy(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL
               ? nullptr
               : sqlite3_value_dup(sqlite3_column_value(m_statement, column));
}

std::int64_t RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void RawStatement::check(int code) const
{
    if (code != SQLITE_OK) {
        qFatal("%s", sqlite3_errmsg(m_database.handle()));
    }
}

} // namespace zhuke::benchmark
