// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/backupsealer.h"
#include "application/ports/maintenance.h"

#include <QDateTime>
#include <QString>

namespace zhuke::application {

// Verified copies of a database that is in use (decisions 29). Each is written beside its target
// and renamed when it is whole and on the disk, so that no file is ever half a backup; a target
// that is there already is Duplicate fileExists.

struct BackupRequest
{
    QString target;
    // A folder as safe as the database's own: what is sealed lies there in the open for a moment.
    QString scratchFolder;
    QDateTime utc;
};

// Sealed to the database's backup key; needs nobody signed in, since making one opens nothing.
[[nodiscard]] domain::Result<BackupHeader> makeBackup(Maintenance &maintenance,
                                                      const BackupSealer &sealer,
                                                      const BackupRequest &request,
                                                      const Progress &progress);

// An ordinary database that can be opened at once; personal data in it is sealed as in the
// original.
[[nodiscard]] domain::Result<BackupHeader>
makePlainCopy(Maintenance &maintenance, const BackupRequest &request, const Progress &progress);

struct RestoreRequest
{
    QString backup;
    QString target;
    QString login; // empty: the password is the recovery code
    QString password;
};

// Opens a sealed backup with a password of its own time. The target is the database as it was, byte
// for byte. Forbidden wrongPassword, as at sign-in.
[[nodiscard]] domain::Result<BackupHeader> restoreBackup(const BackupSealer &sealer,
                                                         const KeyStore &keys,
                                                         const RestoreRequest &request,
                                                         const Progress &progress);

} // namespace zhuke::application
