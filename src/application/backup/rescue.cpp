// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/rescue.h"

#include "application/backup/partfile.h"

#include <QDir>
#include <QFileInfo>

namespace zhuke::application {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

const QString lostClient = u"已损坏的客户 %1"_s;

} // namespace

Result<RescueReport> rescueDatabase(const DatabaseRescue &rescue,
                                    const domain::Clock &clock,
                                    const RescueRequest &request,
                                    const Progress &progress)
{
    if (QFileInfo::exists(request.target)) {
        return failure(ErrorCode::Duplicate, {}, request.target, u"fileExists"_s);
    }
    const QString folder = QFileInfo(request.target).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        return failure(ErrorCode::NotFound, {}, request.target, u"noSuchFolder"_s);
    }
    removeAbandonedParts(folder);
    const PartFile scratch(folder);
    const PartFile copy(folder);
    auto report = rescue.rescue(
        {request.damaged, scratch.path(), copy.path(), lostClient, clock.utcNow(), clock.today()},
        progress);
    if (!report) {
        return report;
    }
    const auto named = copy.become(request.target);
    if (!named) {
        return failure(named);
    }
    return report;
}

std::optional<FoundBackup>
findNewestBackup(const DatabaseRescue &rescue, const BackupSealer &sealer, const QString &damaged)
{
    const BackupFacts facts = rescue.backupFacts(damaged);
    const QDir folder = QFileInfo(damaged).absoluteDir();
    QStringList paths;
    const QStringList names = folder.entryList({u"*.zhukebak"_s}, QDir::Files);
    for (const QString &name : names) {
        paths.append(folder.absoluteFilePath(name));
    }
    if (!facts.newestBackup.isEmpty() && !paths.contains(facts.newestBackup)) {
        paths.append(facts.newestBackup);
    }
    std::optional<FoundBackup> newest;
    for (const QString &path : paths) {
        const auto header = sealer.header(path);
        const bool isOurs =
            header
            && (facts.publicKey.isEmpty() || facts.publicKey == header->copy.backupKeys.publicKey);
        if (isOurs && (!newest || header->utc > newest->utc)) {
            newest = FoundBackup{path, header->utc};
        }
    }
    return newest;
}

QString nameBeside(const QString &path, const QString &word, QDate today)
{
    const QFileInfo file(path);
    const QString base = u"%1/%2-%3-%4"_s.arg(
        file.absolutePath(), file.completeBaseName(), word, today.toString(u"yyyyMMdd"_s));
    QString name = base + u".zhuke"_s;
    for (int i = 2; QFileInfo::exists(name); ++i) {
        name = u"%1-%2.zhuke"_s.arg(base).arg(i);
    }
    return name;
}

} // namespace zhuke::application
