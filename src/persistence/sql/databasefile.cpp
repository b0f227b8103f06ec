// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/databasefile.h"

#include "persistence/sql/filesystem.h"
#include "persistence/sql/rawfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <spdlog/spdlog.h>

#include <optional>

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

// Does a log or a journal lie beside the file, which SQLite makes it whole from?
bool hasPending(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0 || QFileInfo(path + u"-journal"_s).size() > 0;
}

// Is the end of the file missing that its head counts?
bool isCutOff(const RawFile &file, const QByteArray &head, const QString &path)
{
    const auto number = [&head](qsizetype offset) {
        return qFromBigEndian<quint32>(head.constData() + offset);
    };
    const int stored = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 counted = qint64{number(28)} * (stored == 1 ? 65536 : stored);
    const bool isCountValid = number(24) == number(92); // SQLite's own condition
    // In this order: a log that is gone has been written into the file before.
    return isCountValid && file.size() < counted && !hasPending(path) && file.size() < counted;
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
    const auto file = RawFile::open(path);
    const std::optional<QByteArray> head = file ? file->read(0, headSize) : std::nullopt;
    if (!head) {
        return refused(ErrorCode::Storage, path, u"cannotOpen"_s);
    }
    if (!head->startsWith(magic)) {
        return refused(ErrorCode::Storage, path, u"notADatabase"_s);
    }
    if (qFromBigEndian<quint32>(head->constData() + idOffset) != applicationId) {
        return refused(ErrorCode::Storage, path, u"notOurs"_s);
    }
    if (isCutOff(*file, *head, path)) {
        return refused(ErrorCode::Storage, path, u"damaged"_s);
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
