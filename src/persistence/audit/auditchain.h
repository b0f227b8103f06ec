// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditrepository.h"
#include "persistence/sql/database.h"

#include <QByteArray>

namespace zhuke::persistence {

// A record of the trail as stored (decisions 27).
struct AuditRow
{
    qint64 seq = 0;
    QDateTime utc;
    QString actor;
    QString verb;
    QDate businessDate;
    QByteArray payloadDigest;
    QByteArray itemsDigest;
    QByteArray previousHash;
};

struct AuditItem
{
    domain::AggregateRef item;
    QByteArray digest;
};

// BLAKE2b-256 of the previous hash, then the row.
[[nodiscard]] QByteArray hashOf(const AuditRow &row);
[[nodiscard]] QByteArray digestOf(const std::vector<AuditItem> &items);

// The last record, also kept outside the trail: taking the last ones away does not go unseen, and
// what is added later does not close the gap.
struct AuditHead
{
    qint64 seq = 0;
    QByteArray hash;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

[[nodiscard]] AuditHead readAuditHead(Database &database);
void writeAuditHead(Database &database, const AuditHead &head);

} // namespace zhuke::persistence
