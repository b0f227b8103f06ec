// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/statement.h"

#include "persistence/sql/sqlerror.h"

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

// As Qt's drivers know it: text and bytes that are null are NULL, empty ones are not.
bool isNullValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    default:
        return value.isNull();
    }
}

} // namespace

Statement::Statement(sqlite3 *connection, QString sql)
    : m_connection(connection)
    , m_sql(std::move(sql))
{
    const QByteArray text = m_sql.toUtf8();
    const char *rest = nullptr;
    check(sqlite3_prepare_v2(
        m_connection, text.constData(), static_cast<int>(text.size()), &m_statement, &rest));
    if (m_statement == nullptr || !QByteArray(rest).trimmed().isEmpty()) {
        sqlite3_finalize(m_statement);
        throw SqlError(u"misuse"_s, u"not one statement"_s, m_sql);
    }
    for (int i = 1; i <= sqlite3_bind_parameter_count(m_statement); ++i) {
        const char *name = sqlite3_bind_parameter_name(m_statement, i);
        m_placeholders.push_back(QByteArray(name).mid(1));
    }
    m_bound.resize(m_placeholders.size());
    for (int i = 0; i < sqlite3_column_count(m_statement); ++i) {
        m_columns.emplace_back(sqlite3_column_name(m_statement, i));
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::run(const Binds &binds)
{
    sqlite3_reset(m_statement); // tells again how the last run ended
    bind(binds);
    step();
    m_isOnFirst = true;
}

bool Statement::next()
{
    if (m_isOnFirst) {
        m_isOnFirst = false;
    } else if (m_hasRow) {
        step();
    }
    return m_hasRow;
}

void Statement::finish()
{
    sqlite3_reset(m_statement);
    m_hasRow = false;
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(m_statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return {};
    }
}

QString Statement::text(const char *column) const
{
    return value(column).toString();
}

qint64 Statement::integer(const char *column) const
{
    const int at = indexOf(column);
    return sqlite3_column_type(m_statement, at) == SQLITE_INTEGER
               ? sqlite3_column_int64(m_statement, at)
               : value(at).toLongLong();
}

bool Statement::isNull(const char *column) const
{
    return sqlite3_column_type(m_statement, indexOf(column)) == SQLITE_NULL;
}

qint64 Statement::affectedRows() const
{
    return sqlite3_changes64(m_connection);
}

int Statement::indexOf(const char *column) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::size_t at = (m_lastColumn + i) % m_columns.size();
        if (m_columns[at] == column) {
            m_lastColumn = at;
            return static_cast<int>(at);
        }
    }
    throw SqlError(u"misuse"_s, u"no column "_s + QLatin1StringView(column), m_sql);
}

void Statement::bind(const Binds &binds)
{
    if (binds.size() != m_placeholders.size()) {
        throw SqlError(u"misuse"_s, u"number of bound values"_s, m_sql);
    }
    std::size_t likely = 0; // values are mostly given in the order of their placeholders
    for (const Bind &bind : binds) {
        std::size_t tried = 0;
        while (tried < m_placeholders.size()
               && bind.name != QLatin1StringView(m_placeholders[likely])) {
            likely = (likely + 1) % m_placeholders.size();
            ++tried;
        }
        if (tried == m_placeholders.size()) {
            throw SqlError(u"misuse"_s, u"no placeholder "_s + bind.name, m_sql);
        }
        bindAt(likely, bind.value);
        likely = (likely + 1) % m_placeholders.size();
    }
}

void Statement::bindAt(std::size_t place, const QVariant &value)
{
    const int at = static_cast<int>(place) + 1;
    if (isNullValue(value)) {
        check(sqlite3_bind_null(m_statement, at));
        return;
    }
    QByteArray &kept = m_bound[place];
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        kept = value.toByteArray();
        check(sqlite3_bind_blob64(m_statement,
                                  at,
                                  kept.constData(),
                                  static_cast<sqlite3_uint64>(kept.size()),
                                  SQLITE_STATIC));
        break;
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        check(sqlite3_bind_int64(m_statement, at, value.toLongLong()));
        break;
    case QMetaType::Double:
        check(sqlite3_bind_double(m_statement, at, value.toDouble()));
        break;
    default:
        kept = value.toString().toUtf8();
        check(sqlite3_bind_text64(m_statement,
                                  at,
                                  kept.constData(),
                                  static_cast<sqlite3_uint64>(kept.size()),
                                  SQLITE_STATIC,
                                  SQLITE_UTF8));
    }
}

void Statement::step()
{
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    check(m_hasRow || result == SQLITE_DONE ? SQLITE_OK : result);
}

void Statement::check(int result)
{
    if (result == SQLITE_OK) {
        return;
    }
    failed = true;
    const QString code = QString::number(sqlite3_extended_errcode(m_connection));
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_connection));
    finish();
    throw SqlError(code, message, m_sql);
}

} // namespace zhuke::persistence
