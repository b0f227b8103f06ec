// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databaserescue.h"

namespace zhuke::persistence {

// Reads the pages of a damaged file one by one and writes their rows into a new database.
class SqlRescue : public application::DatabaseRescue
{
public:
    [[nodiscard]] domain::Result<application::RescueReport>
    rescue(const application::RescueWork &work,
           const application::Progress &progress) const override;
    [[nodiscard]] application::BackupFacts backupFacts(const QString &damaged) const override;
};

} // namespace zhuke::persistence
