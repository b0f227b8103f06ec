// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace zhuke::application {

// A way to the data key and the user name it is asked for by; empty for the recovery code.
struct OwnedSlot
{
    QString login;
    KeySlot slot;

    friend bool operator==(const OwnedSlot &, const OwnedSlot &) = default;
};

// What a whole copy of a database holds, read at the moment it was taken: enough to tell how far it
// goes and who can open it, and nothing of its contents.
struct DatabaseCopy
{
    int schema = 0; // number of its last migration
    // The last record of its audit trail.
    qint64 auditSeq = 0;
    QByteArray auditHash;
    BackupKeys backupKeys;
    std::vector<OwnedSlot> keySlots;

    friend bool operator==(const DatabaseCopy &, const DatabaseCopy &) = default;
};

} // namespace zhuke::application
