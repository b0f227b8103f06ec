// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace zhuke::benchmark {

// What a connection is asked while this lives: each statement, how often, and how many rows it
// answered.
class SqlTrace
{
public:
    explicit SqlTrace(sqlite3 *connection);
    ~SqlTrace();
    SqlTrace(const SqlTrace &) = delete;
    SqlTrace &operator=(const SqlTrace &) = delete;

    // "3 × SELECT … (150 rows)", the most rows first; no more than so many.
    [[nodiscard]] QStringList lines(qsizetype most) const;

private:
    struct Count
    {
        int runs = 0;
        int rows = 0;
    };

    sqlite3 *m_connection;
    QMap<QString, Count> m_counts;
};

} // namespace zhuke::benchmark
