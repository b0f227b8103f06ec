// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/statement.h"

#include "persistence/sql/sqlerror.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

std::vector<QString> placeholdersOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    auto *statement = *static_cast<sqlite3_stmt *const *>(handle.constData());
    std::vector<QString> names;
    for (int i = 1; i <= sqlite3_bind_parameter_count(statement); ++i) {
        names.push_back(QString::fromLatin1(sqlite3_bind_parameter_name(statement, i)));
    }
    return names;
}

} // namespace

Statement::Statement(const QSqlDatabase &connection, QString sql)
    : m_query(connection)
    , m_sql(std::move(sql))
{
    m_query.setForwardOnly(true);
    check(m_query.prepare(m_sql));
    m_placeholders = placeholdersOf(m_query);
}

void Statement::run(const Binds &binds)
{
    bind(binds);
    check(m_query.exec());
    if (m_columns.empty() && m_query.isSelect()) {
        readColumns();
    }
}

bool Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    check(!m_query.lastError().isValid());
    return false;
}

void Statement::finish()
{
    m_query.finish();
}

int Statement::indexOf(const char *column) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::size_t at = (m_nextColumn + i) % m_columns.size();
        if (m_columns[at] == column) {
            m_nextColumn = at + 1;
            return static_cast<int>(at);
        }
    }
    throw SqlError(u"misuse"_s, u"no column "_s + QLatin1StringView(column), m_sql);
}

void Statement::readColumns()
{
    const QSqlRecord record = m_query.record();
    for (int i = 0; i < record.count(); ++i) {
        m_columns.push_back(record.fieldName(i).toLatin1());
    }
}

void Statement::bind(const Binds &binds)
{
    if (binds.size() != m_placeholders.size()) {
        throw SqlError(u"misuse"_s, u"number of bound values"_s, m_sql);
    }
    for (const Bind &bind : binds) {
        const auto found =
            std::ranges::find_if(m_placeholders, [&bind](const QString &placeholder) {
                return QStringView(placeholder).sliced(1) == bind.name;
            });
        if (found == m_placeholders.end()) {
            throw SqlError(u"misuse"_s, u"no placeholder "_s + bind.name, m_sql);
        }
        m_query.bindValue(*found, bind.value);
    }
}

void Statement::check(bool success)
{
    if (success) {
        return;
    }
    failed = true;
    const QSqlError error = m_query.lastError();
    const QString code = error.nativeErrorCode();
    m_query.finish();
    throw SqlError(code.isEmpty() ? u"misuse"_s : code, error.databaseText(), m_sql);
}

} // namespace zhuke::persistence
