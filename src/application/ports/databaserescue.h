// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace zhuke::application {

struct RescuedTable
{
    QString table;
    qint64 rows = 0;     // in the copy
    qint64 lost = 0;     // could not be read
    bool isExact = true; // else at least as many are lost
    qint64 dropped = 0;  // read, but what they belong to is lost

    friend bool operator==(const RescuedTable &, const RescuedTable &) = default;
};

struct RescueReport
{
    std::vector<RescuedTable> tables; // those that hold, or held, something
    qint64 unplaced = 0;              // rows that can be read, but nobody knows of which table
    qint64 standIns = 0;              // clients made in place of lost ones, to keep what is theirs
    qint64 cleared = 0;               // references to what is lost, taken out of rows that stay
    bool canBeOpened = false;         // at least one way to the data key came with it

    // Nothing was lost that anybody knows of.
    [[nodiscard]] bool isComplete() const;
};

struct RescueWork
{
    QString damaged;
    QString scratch; // for a copy of the damaged file, as large as it is
    QString target;
    QString standIn; // name of a client made in place of a lost one; %1 is its number
    QDateTime utc;
    QDate today;
};

// What a database says of its backups; empty where it cannot be asked any more.
struct BackupFacts
{
    QString newestBackup; // its path
    QByteArray publicKey; // which no other database has
};

// Makes a sound database of what can be read of a damaged one. Needs nobody signed in: sealed
// values and key slots are copied as they are, and the copy opens by the same passwords.
class DatabaseRescue
{
public:
    virtual ~DatabaseRescue() = default;
    DatabaseRescue() = default;
    DatabaseRescue(const DatabaseRescue &) = delete;
    DatabaseRescue &operator=(const DatabaseRescue &) = delete;

    // The target, which must not exist, has this program's schema and no dangling reference; what
    // is kept beside the data is made anew, the audit trail is copied and says what it lacks. The
    // damaged file is only read. Storage nothingReadable, notOurs or databaseNewer; no target is
    // left on failure. Progress counts to 100.
    [[nodiscard]] virtual domain::Result<RescueReport> rescue(const RescueWork &work,
                                                              const Progress &progress) const = 0;

    [[nodiscard]] virtual BackupFacts backupFacts(const QString &damaged) const = 0;
};

} // namespace zhuke::application
