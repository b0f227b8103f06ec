// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/damagedcopy.h"

#include "persistence/rescue/walframes.h"
#include "persistence/sql/databasefile.h"
#include "persistence/sql/rawfile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr int mebibyte = 1024 * 1024;
constexpr int sector = 4096;
constexpr int mostTries = 3;

tl::unexpected<domain::Error> failed(const QFile &file)
{
    return failure(ErrorCode::Storage,
                   {},
                   file.fileName(),
                   file.error() == QFileDevice::ResourceError ? u"diskFull"_s : u"inputOutput"_s,
                   file.errorString());
}

// As much as the disk gives, in the smallest pieces where it gives no more.
QByteArray readAnyhow(const RawFile &from, qint64 offset, int size)
{
    if (auto whole = from.read(offset, size)) {
        return *whole;
    }
    QByteArray bytes;
    for (int done = 0; done < size; done += sector) {
        const int wanted = std::min(sector, size - done);
        bytes += from.read(offset + done, wanted).value_or(QByteArray(wanted, '\0'));
    }
    return bytes;
}

Result<void> copyBytes(const RawFile &from, QFile &to, const application::Progress &progress)
{
    const qint64 size = from.size();
    if (!to.resize(0) || !to.seek(0)) {
        return failed(to);
    }
    for (qint64 offset = 0; offset < size; offset += mebibyte) {
        if (progress
            && !progress(static_cast<int>(offset / mebibyte),
                         static_cast<int>(size / mebibyte + 1))) {
            return failure(ErrorCode::Cancelled);
        }
        const QByteArray bytes =
            readAnyhow(from, offset, static_cast<int>(std::min<qint64>(mebibyte, size - offset)));
        if (to.write(bytes) != bytes.size()) {
            return failed(to);
        }
    }
    return {};
}

// Only -shm carries locks: the log may be opened by anybody.
QByteArray headOfLog(const QString &path)
{
    constexpr int headSize = 32;
    QFile log(path);
    return log.open(QIODevice::ReadOnly) ? log.read(headSize) : QByteArray();
}

} // namespace

Result<void>
copyDamaged(const QString &damaged, const QString &copy, const application::Progress &progress)
{
    const auto from = RawFile::open(damaged);
    if (!from) {
        return failure(ErrorCode::Storage, u"database"_s, damaged, u"cannotOpen"_s);
    }
    if (const auto reserved = reserveDatabaseFile(copy); !reserved) {
        return reserved;
    }
    QFile to(copy);
    QFile log(copy + u"-wal"_s);
    if (!to.open(QIODevice::ReadWrite)) {
        return failed(to);
    }
    // Somebody may be writing. As long as it is the same log before and after, what it holds makes
    // up for every page that was written meanwhile.
    const QString logPath = damaged + u"-wal"_s;
    for (int tries = 1;; ++tries) {
        const QByteArray head = headOfLog(logPath);
        if (const auto copied = copyBytes(*from, to, progress); !copied) {
            return copied;
        }
        log.remove();
        if (QFile::exists(logPath) && !QFile::copy(logPath, log.fileName())) {
            return failure(ErrorCode::Storage, {}, log.fileName(), u"inputOutput"_s);
        }
        if (headOfLog(log.fileName()) == head || tries == mostTries) {
            break;
        }
    }
    Result<void> applied;
    if (log.open(QIODevice::ReadOnly)) {
        applied = applyLog(log, to);
        log.close();
    }
    log.remove();
    return applied && !to.flush() ? Result<void>(failed(to)) : applied;
}

} // namespace zhuke::persistence
