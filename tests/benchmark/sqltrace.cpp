// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/sqltrace.h"

#include <algorithm>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace zhuke::benchmark {

using namespace Qt::StringLiterals;

SqlTrace::SqlTrace(sqlite3 *connection)
    : m_connection(connection)
{
    sqlite3_trace_v2(
        connection,
        SQLITE_TRACE_STMT | SQLITE_TRACE_ROW,
        [](unsigned event, void *self, void *statement, void *) {
            const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
            Count &count = static_cast<SqlTrace *>(self)->m_counts[QString::fromUtf8(sql)];
            ++(event == SQLITE_TRACE_ROW ? count.rows : count.runs);
            return 0;
        },
        this);
}

SqlTrace::~SqlTrace()
{
    sqlite3_trace_v2(m_connection, 0, nullptr, nullptr);
}

QStringList SqlTrace::lines(qsizetype most) const
{
    std::vector<std::pair<QString, Count>> counts;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        counts.emplace_back(count.key(), count.value());
    }
    std::ranges::stable_sort(counts, [](const auto &one, const auto &other) {
        return one.second.rows + one.second.runs > other.second.rows + other.second.runs;
    });
    QStringList lines;
    for (const auto &[sql, count] : counts) {
        if (lines.size() == most) {
            lines.append(u"and %1 more"_s.arg(m_counts.size() - most));
            break;
        }
        lines.append(
            u"%1 × `%2` (%3 rows)"_s.arg(count.runs).arg(sql.simplified()).arg(count.rows));
    }
    return lines;
}

} // namespace zhuke::benchmark
