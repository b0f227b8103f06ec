// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace zhuke::application {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

// What SQLite may have put beside a database in the making.
constexpr std::array besides{u"", u"-wal", u"-shm", u"-journal"};

// Of another user's process too: kill() then says that it may not, not that there is none.
bool isRunning(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

// A name is in the folder, and the folder has to be written, too.
bool flushFolder(const QString &folder)
{
    const int handle =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool done = fsync(handle) == 0;
    ::close(handle);
    return done;
}

} // namespace

PartFile::PartFile(const QString &folder)
    : m_path(u"%1/.zhuke-%2-%3.part"_s.arg(folder)
                 .arg(QCoreApplication::applicationPid())
                 .arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{}

PartFile::~PartFile()
{
    for (const char16_t *beside : besides) {
        QFile::remove(m_path + QString::fromUtf16(beside));
    }
}

Result<void> PartFile::become(const QString &target) const
{
    // rename() of Qt never takes another file's place.
    QFile file(m_path);
    if (file.rename(target)) {
        return flushFolder(QFileInfo(target).absolutePath())
                   ? Result<void>()
                   : failure(ErrorCode::Storage, {}, target, u"inputOutput"_s);
    }
    return QFileInfo::exists(target)
               ? failure(ErrorCode::Duplicate, {}, target, u"fileExists"_s)
               : failure(ErrorCode::Storage, {}, target, u"cannotCreate"_s, file.errorString());
}

void removeAbandonedParts(const QString &folder)
{
    const QStringList parts =
        QDir(folder).entryList({u".zhuke-*-*.part*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts) {
        bool isNumber = false;
        const qint64 process = part.section(u'-', 1, 1).toLongLong(&isNumber);
        if (isNumber && process > 0 && !isRunning(process)) {
            QFile::remove(folder + u'/' + part);
        }
    }
}

} // namespace zhuke::application
