// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/backupsealer.h"
#include "application/ports/databaserescue.h"
#include "domain/common/clock.h"

#include <optional>

namespace zhuke::application {

// What is to be done about a damaged database file: the newest backup, or a copy of what can be
// read. Neither needs anybody signed in, and neither writes to the file.

struct RescueRequest
{
    QString damaged;
    QString target;
};

// A new database beside the damaged one, which takes its name only when it is whole (port:
// DatabaseRescue). Duplicate fileExists.
[[nodiscard]] domain::Result<RescueReport> rescueDatabase(const DatabaseRescue &rescue,
                                                          const domain::Clock &clock,
                                                          const RescueRequest &request,
                                                          const Progress &progress);

struct FoundBackup
{
    QString path;
    QDateTime utc; // when it was taken

    friend bool operator==(const FoundBackup &, const FoundBackup &) = default;
};

// The newest backup of a damaged file: the one it has noted, or one beside it. Where the file can
// no longer say which are its own, every one beside it counts.
[[nodiscard]] std::optional<FoundBackup>
findNewestBackup(const DatabaseRescue &rescue, const BackupSealer &sealer, const QString &damaged);

// A free name beside the file: 公司-抢救-20261123.zhuke.
[[nodiscard]] QString nameBeside(const QString &path, const QString &word, QDate today);

} // namespace zhuke::application
