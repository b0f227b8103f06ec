// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databasecopy.h"
#include "application/ports/progress.h"
#include "domain/common/result.h"
#include "domain/privacy/erasure.h"

#include <QDate>
#include <QString>

#include <vector>

namespace zhuke::application {

// Something in a database that is not as the program would have left it.
struct Finding
{
    QString where;  // "client <uid>", "audit <seq>", "database"
    QString what;   // damagedPages, danglingReference; auditGap, auditChanged, auditItemsChanged,
                    // auditPayloadChanged, auditPayloadMissing, auditHeadChanged; changedOutside,
                    // missing, withoutRecord; auditRecordsRemoved, auditReplaced; unreadable;
                    // summaryOutdated; searchOutdated
    QString detail; // for the fold-out
};

// One record of the audit trail, and whose trail it is.
struct AuditMark
{
    QByteArray hash;      // empty: there is no such record
    QByteArray backupKey; // the database's public backup key, which no other database has
};

// Looks after a database as a whole; needs nobody signed in.
class Maintenance
{
public:
    virtual ~Maintenance() = default;
    Maintenance() = default;
    Maintenance(const Maintenance &) = delete;
    Maintenance &operator=(const Maintenance &) = delete;

    // The file's pages and references, the audit trail record by record, every aggregate against
    // its last record, what is kept beside the data so that it is found fast. Changes nothing.
    [[nodiscard]] virtual domain::Result<std::vector<Finding>> check(QDate today,
                                                                     const Progress &progress) = 0;

    [[nodiscard]] virtual domain::Result<AuditMark> auditRecord(qint64 seq) const = 0;

    // Copies the whole database, as it is at one moment, to a file that is not there yet (Duplicate
    // fileExists), for its owner only and flushed to the disk. Others may go on writing meanwhile.
    // On failure no file is left. Progress counts MiB.
    [[nodiscard]] virtual domain::Result<DatabaseCopy> copyTo(const QString &target,
                                                              const Progress &progress) = 0;

    // Writes the whole file anew, without what was deleted from it, and empties its log. Busy while
    // anybody else reads or writes.
    [[nodiscard]] virtual domain::Result<void> rewrite() = 0;
    // Those of the texts that stand in the bytes of the file or of its log, in UTF-8 or UTF-16. A
    // text of fewer than five bytes is not looked for: such stand anywhere by chance.
    [[nodiscard]] virtual domain::Result<QStringList>
    textsInFile(const QStringList &texts) const = 0;
    // Copies that the program itself has put beside the file: before a migration.
    [[nodiscard]] virtual QStringList copiesBeside() const = 0;

    // The tombstones, newest first, and those of the given ones whose person is in this file as if
    // nothing had been asked: it is older than the request.
    [[nodiscard]] virtual domain::Result<std::vector<domain::Erasure>> erasures() const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Erasure>>
    notErased(const std::vector<domain::Erasure> &erasures) const = 0;
};

} // namespace zhuke::application
