// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "persistence/sql/bind.h"
#include "persistence/sql/busywait.h"
#include "persistence/sql/query.h"

#include <QHash>
#include <QString>
#include <Qt>

#include <chrono>
#include <memory>
#include <optional>
#include <type_traits>
#include <vector>

class QSqlDatabase;
struct sqlite3;

namespace zhuke::persistence {

// One connection to one file, used by the thread that opened it. Methods throw SqlError unless they
// return a Result; see guarded.h.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    // NotFound noSuchFile; Storage networkFileSystem, notADatabase, notOurs, or the reason of the
    // disk.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>>
    open(const QString &path, Access access = Access::ReadWrite);
    // An empty database of ours, readable by its owner only. Duplicate fileExists.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> create(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    // Runs a statement and tells how many rows it changed.
    qint64 exec(const QString &sql, const Binds &binds = {});
    // The same for statements that are not worth keeping prepared: schema, pragmas.
    void execOnce(const QString &sql, const Binds &binds = {});
    [[nodiscard]] Query query(const QString &sql, const Binds &binds = {});

    // The first row as `read` makes it of a Row, or nullopt.
    template <class Read>
    [[nodiscard]] auto first(const QString &sql, const Binds &binds, Read &&read)
        -> std::optional<std::invoke_result_t<Read, const Row &>>
    {
        Query found = query(sql, binds);
        if (!found.next()) {
            return std::nullopt;
        }
        return read(found.row());
    }
    // Every row as `read` makes it of a Row.
    template <class Read>
    [[nodiscard]] auto list(const QString &sql, const Binds &binds, Read &&read)
        -> std::vector<std::invoke_result_t<Read, const Row &>>
    {
        std::vector<std::invoke_result_t<Read, const Row &>> rows;
        for (const Row &row : query(sql, binds)) {
            rows.push_back(read(row));
        }
        return rows;
    }
    // The first column of the first row: for counts, sums and pragmas. 0 when there is none.
    [[nodiscard]] qint64 integer(const QString &sql, const Binds &binds = {});

    // Rows of a table with `id`; update also steps its `revision`. Names are ours, never input.
    qint64 insert(const char *table, const Binds &columns);
    // NotFound, or Conflict staleRevision when the row has another revision.
    [[nodiscard]] domain::Result<void>
    update(const char *table, qint64 id, qint64 revision, const Binds &columns);
    [[nodiscard]] domain::Result<void> remove(const char *table, qint64 id);

    [[nodiscard]] bool inTransaction() const;
    // How long a statement waits for another connection before it is Busy: 5 s unless set.
    void setBusyLimit(std::chrono::milliseconds limit) { m_busyWait.setLimit(limit); }
    [[nodiscard]] BusyWait &busyWait() { return m_busyWait; }
    // Changes when another connection has committed since it was last asked.
    [[nodiscard]] qint64 dataVersion();
    // Ends the running statement with Cancelled; the one call any thread may make.
    void interrupt();
    // For bulk insert and online backup.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    explicit Database(QString path);

    [[nodiscard]] static domain::Result<std::unique_ptr<Database>>
    connect(const QString &path, Access access, bool isNew);
    void configure(Access access, bool isNew);
    void checkThread(const QString &sql) const;
    [[nodiscard]] std::shared_ptr<Statement> statement(const QString &sql);

    QString m_path;
    QString m_name;
    BusyWait m_busyWait;
    std::unique_ptr<QSqlDatabase> m_connection;
    sqlite3 *m_handle = nullptr;
    Qt::HANDLE m_thread;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
};

} // namespace zhuke::persistence
