// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/backupsealer.h"

namespace zhuke::security {

// A .zhukebak file: the word ZHUKEBAK, version and length of the header (big endian, 32 bits
// each), the header, a fresh key sealed to the header's public key (crypto_box_seal), the copy as a
// secret stream under that key. All that stands before the stream is bound to its first piece.
class SodiumBackupSealer : public application::BackupSealer
{
public:
    [[nodiscard]] domain::Result<void> seal(const QString &plain,
                                            const QString &target,
                                            const application::BackupHeader &header,
                                            const application::Progress &progress) const override;
    [[nodiscard]] domain::Result<application::BackupHeader>
    header(const QString &backup) const override;
    [[nodiscard]] domain::Result<void> open(const QString &backup,
                                            const QString &target,
                                            const application::Sealer &keyring,
                                            const application::Progress &progress) const override;
};

} // namespace zhuke::security
