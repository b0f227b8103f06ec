// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace zhuke::domain {

// The kinds of things a record of the trail can touch; also the kinds of import items.
struct AggregateRef
{
    // client, person, project, visit, record, dossier, attachment, unit, user, setting, form,
    // erasure
    QString kind;
    QString uid;

    friend bool operator==(const AggregateRef &, const AggregateRef &) = default;
};

// One verb, or one batch, that changed something (decisions 27).
struct AuditEntry
{
    QDateTime utc;
    QString actor; // uid of the user
    QString verb;
    QDate businessDate;
    QString payload; // JSON; never a value of class Pi2 or Pi3, only the field's name and "changed"
    std::vector<AggregateRef> items;
};

class AuditRepository
{
public:
    virtual ~AuditRepository() = default;
    AuditRepository() = default;
    AuditRepository(const AuditRepository &) = delete;
    AuditRepository &operator=(const AuditRepository &) = delete;

    // Takes each aggregate's digest as it stands now in this transaction and chains the record to
    // the one before.
    [[nodiscard]] virtual Result<void> append(const AuditEntry &entry) = 0;
    // The digest of the aggregate's rows as stored, sealed values unopened; an empty one when it is
    // gone.
    [[nodiscard]] virtual Result<QByteArray> digestOf(const AggregateRef &item) const = 0;
    // The same as the last record that touched the aggregate has it.
    [[nodiscard]] virtual Result<QByteArray> recordedDigest(const AggregateRef &item) const = 0;
};

} // namespace zhuke::domain
