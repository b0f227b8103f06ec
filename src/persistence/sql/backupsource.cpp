// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/backupsource.h"

#include "persistence/sql/databasefile.h"

#include <QFile>

#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int pagesAtOnce = 256; // 1 MiB: soon stopped, and no slower than more at once

using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

tl::unexpected<domain::Error> failed(const QString &target, int code)
{
    const int primary = code & 0xff;
    const bool isDamaged = primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
    const QString rule = primary == SQLITE_FULL ? u"diskFull"_s
                         : isDamaged            ? u"damaged"_s
                                                : u"inputOutput"_s;
    return domain::failure(primary == SQLITE_BUSY ? ErrorCode::Busy : ErrorCode::Storage,
                           {},
                           target,
                           rule,
                           QString::fromUtf8(sqlite3_errstr(code)));
}

Handle openTarget(const QString &path)
{
    sqlite3 *handle = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr)
        != SQLITE_OK) {
        sqlite3_close(handle);
        handle = nullptr;
    }
    if (handle != nullptr) {
        // It is nothing until it is whole, and is flushed then: no journal, no flush in between.
        sqlite3_exec(handle, "PRAGMA journal_mode=OFF", nullptr, nullptr, nullptr);
        sqlite3_exec(handle, "PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    }
    return {handle, &sqlite3_close};
}

bool flushFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0) {
        return false;
    }
    const bool done = fsync(file) == 0;
    ::close(file);
    return done;
}

Result<void>
copyInto(Database &database, const QString &target, const application::Progress &progress)
{
    const Handle to = openTarget(target);
    if (!to) {
        return failed(target, SQLITE_CANTOPEN);
    }
    Backup backup(sqlite3_backup_init(to.get(), "main", database.handle(), "main"),
                  &sqlite3_backup_finish);
    if (!backup) {
        return failed(target, sqlite3_errcode(to.get()));
    }
    const qint64 pageSize = database.integer(u"PRAGMA page_size"_s);
    const auto mebibytes = [pageSize](int pages) {
        return static_cast<int>(pages * pageSize / (qint64{1024} * 1024));
    };
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(backup.get(), pagesAtOnce);
        const int all = sqlite3_backup_pagecount(backup.get());
        const int done = all - sqlite3_backup_remaining(backup.get());
        if (progress && !progress(mebibytes(done), mebibytes(all))) {
            return domain::failure(ErrorCode::Cancelled);
        }
    }
    if (code != SQLITE_DONE) {
        return failed(target, code);
    }
    const int finished = sqlite3_backup_finish(backup.release());
    if (finished != SQLITE_OK) {
        return failed(target, finished);
    }
    return {};
}

} // namespace

Result<void>
copyPages(Database &database, const QString &target, const application::Progress &progress)
{
    const auto reserved = reserveDatabaseFile(target);
    if (!reserved) {
        return reserved;
    }
    Result<void> done = copyInto(database, target, progress);
    if (done && !flushFile(target)) {
        done = failed(target, SQLITE_IOERR_FSYNC);
    }
    if (!done) {
        discardDatabaseFile(target);
    }
    return done;
}

} // namespace zhuke::persistence
