// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupcheck.h"

#include <QFileInfo>

namespace zhuke::application {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using namespace Qt::StringLiterals;

using Findings = std::vector<Finding>;

void noteBackup(AccountStore &accounts, const QString &path)
{
    [[maybe_unused]] const auto done = accounts.setMeta(QString::fromUtf16(metakeys::newestBackup),
                                                        QFileInfo(path).absoluteFilePath());
}

Result<Findings>
checkAgainst(const Maintenance &maintenance, const BackupSealer &sealer, const QString &backup)
{
    const auto header = sealer.header(backup);
    if (!header) {
        return failure(header);
    }
    const auto record = maintenance.auditRecord(header->copy.auditSeq);
    if (!record) {
        return failure(record);
    }
    if (record->backupKey != header->copy.backupKeys.publicKey) {
        return failure(ErrorCode::Invalid, {}, backup, u"anotherDatabase"_s);
    }
    if (record->hash == header->copy.auditHash) {
        return Findings();
    }
    return Findings{{u"audit %1"_s.arg(header->copy.auditSeq),
                     record->hash.isEmpty() ? u"auditRecordsRemoved"_s : u"auditReplaced"_s,
                     backup}};
}

Result<Findings> checkAgainstNewest(const Maintenance &maintenance,
                                    const AccountStore &accounts,
                                    const BackupSealer &sealer)
{
    const auto path = accounts.meta(QString::fromUtf16(metakeys::newestBackup));
    if (!path) {
        return failure(path);
    }
    if (!*path || !QFileInfo::exists(**path)) {
        return Findings();
    }
    return checkAgainst(maintenance, sealer, **path);
}

} // namespace zhuke::application
