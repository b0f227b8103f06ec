// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/audit/auditchain.h"

#include "domain/common/digest.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

const QString headKey = u"auditHead"_s;

} // namespace

QByteArray hashOf(const AuditRow &row)
{
    domain::DigestBuilder digest;
    digest.bytes(row.previousHash)
        .integer(row.seq)
        .instant(row.utc)
        .text(row.actor)
        .text(row.verb)
        .date(row.businessDate)
        .bytes(row.payloadDigest)
        .bytes(row.itemsDigest);
    return digest.result();
}

QByteArray digestOf(const std::vector<AuditItem> &items)
{
    domain::DigestBuilder digest;
    for (const AuditItem &each : items) {
        digest.text(each.item.kind).text(each.item.uid).bytes(each.digest);
    }
    return digest.result();
}

AuditHead readAuditHead(Database &database)
{
    const auto stored = database.first(u"SELECT value FROM meta WHERE key = :key"_s,
                                       {{"key", headKey}},
                                       [](const Row &row) { return row.text("value"); });
    const QStringList parts = stored.value_or(QString()).split(u' ');
    if (parts.size() != 2) {
        return {};
    }
    return {parts.first().toLongLong(), QByteArray::fromHex(parts.last().toLatin1())};
}

void writeAuditHead(Database &database, const AuditHead &head)
{
    database.exec(u"INSERT INTO meta (key, value) VALUES (:key, :value) "
                  "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                  {{"key", headKey},
                   {"value", u"%1 %2"_s.arg(head.seq).arg(QLatin1StringView(head.hash.toHex()))}});
}

} // namespace zhuke::persistence
