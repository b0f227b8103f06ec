// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/database.h"

#include "persistence/sql/databasefile.h"
#include "persistence/sql/guarded.h"
#include "persistence/sql/statement.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr qsizetype keptStatements = 256;
constexpr std::chrono::seconds busyLimit(5);

sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// "a, b", with what is wanted before each name.
void appendNames(QString &sql, const Binds &columns, QLatin1StringView before)
{
    bool isFirst = true;
    for (const Bind &column : columns) {
        sql += isFirst ? ""_L1 : ", "_L1;
        sql += before;
        sql += column.name;
        isFirst = false;
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto checked = checkDatabaseFile(absolute); !checked) {
        return failure(checked);
    }
    return connect(absolute, access, false);
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const auto reserved = reserveDatabaseFile(absolute); !reserved) {
        return failure(reserved);
    }
    auto created = connect(absolute, Access::ReadWrite, true);
    if (!created) {
        discardDatabaseFile(absolute);
    }
    return created;
}

// The path is absolute: SQLite would take one that begins with "file:" as a URI.
Database::Database(QString path)
    : m_path(std::move(path))
    , m_name(u"zhuke-"_s + QUuid::createUuid().toString(QUuid::Id128))
    , m_busyWait(busyLimit)
    , m_connection(std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name)))
    , m_thread(QThread::currentThreadId())
{}

Database::~Database()
{
    m_statements.clear();
    m_connection->close();
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
}

qint64 Database::exec(const QString &sql, const Binds &binds)
{
    const auto prepared = statement(sql);
    prepared->run(binds);
    const qint64 affected = prepared->affectedRows();
    prepared->finish();
    return affected;
}

void Database::execOnce(const QString &sql, const Binds &binds)
{
    checkThread(sql);
    Statement(m_handle, sql).run(binds);
}

Query Database::query(const QString &sql, const Binds &binds)
{
    auto prepared = statement(sql);
    prepared->run(binds);
    return Query(std::move(prepared));
}

qint64 Database::integer(const QString &sql, const Binds &binds)
{
    Query found = query(sql, binds);
    return found.next() ? found.row().firstInteger() : 0;
}

qint64 Database::insert(const char *table, const Binds &columns)
{
    QString sql = u"INSERT INTO "_s + QLatin1StringView(table) + u" ("_s;
    appendNames(sql, columns, {});
    sql += u") VALUES ("_s;
    appendNames(sql, columns, ":"_L1);
    sql += u") RETURNING id"_s;
    Query inserted = query(sql, columns);
    const qint64 id = inserted.next() ? inserted.row().integer("id") : 0;
    while (inserted.next()) { // outside a transaction the last step is the commit
    }
    return id;
}

Result<void> Database::update(const char *table, qint64 id, qint64 revision, const Binds &columns)
{
    const QString name = QLatin1StringView(table);
    QString sql = u"UPDATE "_s + name + u" SET "_s;
    for (const Bind &column : columns) {
        sql += column.name + u" = :"_s + column.name + u", "_s;
    }
    sql += u"revision = revision + 1 WHERE id = :id AND revision = :revision"_s;
    Binds binds = columns;
    binds.emplace_back("id", id);
    binds.emplace_back("revision", revision);
    if (exec(sql, binds) == 1) {
        return {};
    }
    if (integer(u"SELECT count(*) FROM %1 WHERE id = :id"_s.arg(name), {{"id", id}}) == 0) {
        return failure(ErrorCode::NotFound, name, QString::number(id));
    }
    return failure(ErrorCode::Conflict, name, QString::number(id), u"staleRevision"_s);
}

Result<void> Database::remove(const char *table, qint64 id)
{
    const QString name = QLatin1StringView(table);
    if (exec(u"DELETE FROM %1 WHERE id = :id"_s.arg(name), {{"id", id}}) == 0) {
        return failure(ErrorCode::NotFound, name, QString::number(id));
    }
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::dataVersion()
{
    return integer(u"PRAGMA data_version"_s);
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Access access, bool isNew)
{
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(path));
        database->configure(access, isNew);
        return database;
    });
}

void Database::configure(Access access, bool isNew)
{
    m_connection->setDatabaseName(m_path);
    if (!m_connection->open()) {
        const QSqlError error = m_connection->lastError();
        throw SqlError(error.nativeErrorCode(), error.databaseText(), {});
    }
    m_handle = handleOf(*m_connection);
    m_busyWait.installOn(m_handle);
    if (isNew) {
        // Both only work while the file is empty, or are only asked for then; and the id has to be
        // in the file itself, not only in its WAL, for checkDatabaseFile.
        execOnce(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
        execOnce(u"PRAGMA application_id = %1"_s.arg(applicationId));
    }
    execOnce(u"PRAGMA journal_mode = WAL"_s);
    execOnce(u"PRAGMA synchronous = FULL"_s);
    execOnce(u"PRAGMA foreign_keys = ON"_s);
    execOnce(u"PRAGMA temp_store = MEMORY"_s);
    execOnce(u"PRAGMA secure_delete = ON"_s);
    if (access == Access::ReadOnly) {
        execOnce(u"PRAGMA query_only = ON"_s);
    }
}

void Database::checkThread(const QString &sql) const
{
    if (QThread::currentThreadId() != m_thread) {
        throw SqlError(u"misuse"_s, u"another thread's connection"_s, sql);
    }
}

std::shared_ptr<Statement> Database::statement(const QString &sql)
{
    checkThread(sql);
    const auto kept = m_statements.constFind(sql);
    if (kept != m_statements.cend() && (*kept)->inUse) {
        return std::make_shared<Statement>(m_handle, sql); // a query inside the same query
    }
    if (kept != m_statements.cend() && !(*kept)->failed) {
        return *kept;
    }
    auto prepared = std::make_shared<Statement>(m_handle, sql);
    if (m_statements.size() >= keptStatements) {
        m_statements.removeIf([](const auto &entry) { return !entry.value()->inUse; });
    }
    m_statements.insert(sql, prepared);
    return prepared;
}

} // namespace zhuke::persistence
