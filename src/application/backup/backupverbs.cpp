// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupverbs.h"

#include "application/backup/partfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Result<void> checkTarget(const QString &target)
{
    if (QFileInfo::exists(target)) {
        return failure(ErrorCode::Duplicate, {}, target, u"fileExists"_s);
    }
    const QString folder = QFileInfo(target).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorCode::NotFound, {}, target, u"noSuchFolder"_s);
    }
    removeAbandonedParts(folder);
    return {};
}

Result<QByteArray> hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return failure(ErrorCode::Storage, {}, path, u"readFailed"_s, file.errorString());
    }
    return hash.result();
}

// The plain copy and what is to be said of it.
Result<BackupHeader> copyInto(Maintenance &maintenance,
                              const QString &path,
                              const QDateTime &utc,
                              const Progress &progress)
{
    auto copy = maintenance.copyTo(path, progress);
    if (!copy) {
        return failure(copy);
    }
    auto hash = hashOfFile(path);
    if (!hash) {
        return failure(hash);
    }
    return BackupHeader{utc, QFileInfo(path).size(), std::move(*hash), std::move(*copy)};
}

// Two pieces of work as one: the copy counts for a third of a sealed backup.
Progress part(const Progress &progress, int from, int to)
{
    if (!progress) {
        return {};
    }
    return [progress, from, to](int done, int all) {
        return progress(from + (all > 0 ? (to - from) * std::min(done, all) / all : 0), 100);
    };
}

} // namespace

Result<BackupHeader> makeBackup(Maintenance &maintenance,
                                const BackupSealer &sealer,
                                const BackupRequest &request,
                                const Progress &progress)
{
    const auto free = checkTarget(request.target);
    if (!free) {
        return failure(free);
    }
    const PartFile plain(request.scratchFolder);
    auto header = copyInto(maintenance, plain.path(), request.utc, part(progress, 0, 33));
    if (!header) {
        return header;
    }
    const PartFile sealed(QFileInfo(request.target).absolutePath());
    const auto done = sealer.seal(plain.path(), sealed.path(), *header, part(progress, 33, 100));
    if (!done) {
        return failure(done);
    }
    const auto named = sealed.become(request.target);
    if (!named) {
        return failure(named);
    }
    return header;
}

Result<BackupHeader>
makePlainCopy(Maintenance &maintenance, const BackupRequest &request, const Progress &progress)
{
    const auto free = checkTarget(request.target);
    if (!free) {
        return failure(free);
    }
    const PartFile copy(QFileInfo(request.target).absolutePath());
    auto header = copyInto(maintenance, copy.path(), request.utc, progress);
    if (!header) {
        return header;
    }
    const auto named = copy.become(request.target);
    if (!named) {
        return failure(named);
    }
    return header;
}

Result<BackupHeader> restoreBackup(const BackupSealer &sealer,
                                   const KeyStore &keys,
                                   const RestoreRequest &request,
                                   const Progress &progress)
{
    const auto free = checkTarget(request.target);
    if (!free) {
        return failure(free);
    }
    auto header = sealer.header(request.backup);
    if (!header) {
        return header;
    }
    const auto owned = std::ranges::find(header->copy.keySlots, request.login, &OwnedSlot::login);
    if (owned == header->copy.keySlots.end()) {
        return failure(ErrorCode::Forbidden, u"password"_s, {}, u"wrongPassword"_s);
    }
    const auto keyring = keys.open(owned->slot, request.password);
    if (!keyring) {
        return failure(keyring);
    }
    const PartFile copy(QFileInfo(request.target).absolutePath());
    const auto opened = sealer.open(request.backup, copy.path(), **keyring, progress);
    if (!opened) {
        return failure(opened);
    }
    const auto named = copy.become(request.target);
    if (!named) {
        return failure(named);
    }
    return header;
}

} // namespace zhuke::application
