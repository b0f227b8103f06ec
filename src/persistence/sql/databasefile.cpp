// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/databasefile.h"

#include "persistence/sql/filesystem.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <spdlog/spdlog.h>

#include <memory>
#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr int headSize = 100;
constexpr qsizetype idOffset = 68;

tl::unexpected<domain::Error>
refused(ErrorCode code, const QString &path, const QString &rule, const QString &detail = {})
{
    spdlog::error("database file refused: rule {}", rule.toStdString());
    return failure(code, u"database"_s, path, rule, detail);
}

// The head as it stands, zeros where the file is shorter; nothing when it cannot be opened. Read by
// SQLite's own handle and never by one of ours: closing that would give up the locks that other
// connections of this process hold on the file, and another process would take the log away from
// under them. Opening alone writes nothing and looks at nothing.
std::optional<QByteArray> headOf(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> handle(opened, &sqlite3_close);
    sqlite3_file *file = nullptr;
    if (code != SQLITE_OK
        || sqlite3_file_control(opened, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
        || file->pMethods == nullptr) {
        return std::nullopt;
    }
    QByteArray head(headSize, '\0');
    const int read = file->pMethods->xRead(file, head.data(), headSize, 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ) {
        return std::nullopt;
    }
    return head;
}

} // namespace

Result<void> checkDatabaseFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return refused(ErrorCode::NotFound, path, u"noSuchFile"_s);
    }
    if (liesOnNetwork(path)) {
        return refused(ErrorCode::Storage, path, u"networkFileSystem"_s);
    }
    const std::optional<QByteArray> head = headOf(path);
    if (!head) {
        return refused(ErrorCode::Storage, path, u"cannotOpen"_s);
    }
    if (!head->startsWith(magic)) {
        return refused(ErrorCode::Storage, path, u"notADatabase"_s);
    }
    if (qFromBigEndian<quint32>(head->constData() + idOffset) != applicationId) {
        return refused(ErrorCode::Storage, path, u"notOurs"_s);
    }
    return {};
}

Result<void> reserveDatabaseFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return refused(ErrorCode::NotFound, path, u"noSuchFolder"_s);
    }
    if (liesOnNetwork(folder)) {
        return refused(ErrorCode::Storage, path, u"networkFileSystem"_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return QFileInfo::exists(path)
                   ? refused(ErrorCode::Duplicate, path, u"fileExists"_s)
                   : refused(ErrorCode::Storage, path, u"cannotCreate"_s, file.errorString());
    }
    return {};
}

void discardDatabaseFile(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

} // namespace zhuke::persistence
