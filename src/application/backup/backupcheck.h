// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "application/ports/backupsealer.h"
#include "application/ports/maintenance.h"

namespace zhuke::application {

// Somebody who can write the file can take away the last audit records and what they were about,
// and nothing inside tells. A backup does: it names the record that was the last one then.

// Notes where the newest backup lies; a file that cannot be written is not told.
void noteBackup(AccountStore &accounts, const QString &path);

// auditRecordsRemoved or auditReplaced, when the trail no longer holds that record. Invalid
// anotherDatabase for a backup of something else.
[[nodiscard]] domain::Result<std::vector<Finding>>
checkAgainst(const Maintenance &maintenance, const BackupSealer &sealer, const QString &backup);

// The same against the newest backup noted, if it still lies there.
[[nodiscard]] domain::Result<std::vector<Finding>> checkAgainstNewest(
    const Maintenance &maintenance, const AccountStore &accounts, const BackupSealer &sealer);

} // namespace zhuke::application
