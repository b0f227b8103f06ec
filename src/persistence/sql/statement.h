// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/bind.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <vector>

namespace zhuke::persistence {

// One prepared statement of a connection; kept by Database, lent to one Query at a time.
class Statement
{
public:
    Statement(const QSqlDatabase &connection, QString sql);

    // Binds every placeholder and runs. A placeholder without a value would keep the last one, so
    // both must match exactly.
    void run(const Binds &binds);
    [[nodiscard]] bool next();
    void finish();

    [[nodiscard]] QVariant value(const char *column) const
    {
        return m_query.value(indexOf(column));
    }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 affectedRows() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const QString &sql() const { return m_sql; }

    // Lent out, and whether it may be lent again: one that failed is thrown away.
    bool inUse = false;
    bool failed = false;

private:
    [[nodiscard]] int indexOf(const char *column) const;
    void readColumns();
    void bind(const Binds &binds);
    void check(bool success);

    QSqlQuery m_query;
    QString m_sql;
    std::vector<QString> m_placeholders; // with their colon
    std::vector<QByteArray> m_columns;
    mutable std::size_t m_nextColumn = 0; // columns are mostly read in their order
};

} // namespace zhuke::persistence
