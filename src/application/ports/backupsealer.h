// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databasecopy.h"
#include "application/ports/progress.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace zhuke::application {

// What a backup says of itself to somebody who cannot open it (decisions 29).
struct BackupHeader
{
    QDateTime utc;    // when the copy was taken
    qint64 bytes = 0; // of the plain copy
    QByteArray hash;  // BLAKE2b-256 of those bytes
    DatabaseCopy copy;

    friend bool operator==(const BackupHeader &, const BackupHeader &) = default;
};

// Writes and opens sealed backups. A file that is not one, was cut off or changed anywhere is
// Storage with rule notABackup, backupNewer or backupDamaged.
class BackupSealer
{
public:
    virtual ~BackupSealer() = default;
    BackupSealer() = default;
    BackupSealer(const BackupSealer &) = delete;
    BackupSealer &operator=(const BackupSealer &) = delete;

    // Seals the file `plain` to the header's public key, flushes it to the disk, reads it back and
    // compares what it opens to with the header's hash. `target` must not exist.
    [[nodiscard]] virtual domain::Result<void> seal(const QString &plain,
                                                    const QString &target,
                                                    const BackupHeader &header,
                                                    const Progress &progress) const = 0;

    [[nodiscard]] virtual domain::Result<BackupHeader> header(const QString &backup) const = 0;

    // Writes the plain copy to `target`, which must not exist, and flushes it; nothing stays of it
    // unless its hash is the header's. Storage sealedDamaged when the keyring is of another
    // database.
    [[nodiscard]] virtual domain::Result<void> open(const QString &backup,
                                                    const QString &target,
                                                    const Sealer &keyring,
                                                    const Progress &progress) const = 0;
};

} // namespace zhuke::application
