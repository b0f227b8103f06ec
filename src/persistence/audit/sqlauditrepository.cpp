// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/audit/sqlauditrepository.h"

#include "domain/common/digest.h"
#include "persistence/audit/aggregatedigest.h"
#include "persistence/audit/auditchain.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AuditEntry;
using domain::Result;

namespace {

// Bytes that are there, if only none of them: NULL is something else.
QVariant bytesOf(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}

void insertRow(Database &database, const AuditRow &row, const QByteArray &hash)
{
    database.exec(
        u"INSERT INTO audit (seq, utc, actor, verb, business_date, payload_digest, items_digest, "
        "previous_hash, hash) VALUES (:seq, :utc, :actor, :verb, :date, :payload, :items, "
        ":previous, :hash)"_s,
        {{"seq", row.seq},
         {"utc", row.utc},
         {"actor", row.actor},
         {"verb", row.verb},
         {"date", row.businessDate},
         {"payload", row.payloadDigest},
         {"items", row.itemsDigest},
         {"previous", bytesOf(row.previousHash)},
         {"hash", hash}});
}

void insertItems(Database &database, qint64 seq, const std::vector<AuditItem> &items)
{
    for (const AuditItem &each : items) {
        database.insert("audit_item",
                        {{"seq", seq},
                         {"kind", each.item.kind},
                         {"entity_uid", each.item.uid},
                         {"digest", bytesOf(each.digest)}});
    }
}

} // namespace

Result<void> SqlAuditRepository::append(const AuditEntry &entry)
{
    return guarded([&]() -> Result<void> {
        std::vector<AuditItem> items;
        for (const domain::AggregateRef &item : entry.items) {
            if (headTableOf(item.kind).isEmpty()) {
                return domain::failure(
                    domain::ErrorCode::Invalid, u"kind"_s, item.kind, u"notAnAggregate"_s);
            }
            items.push_back({item, aggregateDigest(m_database, item)});
        }
        const AuditHead head = readAuditHead(m_database);
        AuditRow row;
        row.seq = head.seq + 1;
        row.utc = entry.utc;
        row.actor = entry.actor;
        row.verb = entry.verb;
        row.businessDate = entry.businessDate;
        row.payloadDigest = domain::blake2b(entry.payload.toUtf8());
        row.itemsDigest = persistence::digestOf(items);
        row.previousHash = head.hash;
        const QByteArray hash = hashOf(row);
        insertRow(m_database, row, hash);
        insertItems(m_database, row.seq, items);
        if (!entry.payload.isEmpty()) {
            m_database.exec(u"INSERT INTO audit_payload (seq, payload) VALUES (:seq, :payload)"_s,
                            {{"seq", row.seq}, {"payload", entry.payload}});
        }
        writeAuditHead(m_database, {row.seq, hash});
        return {};
    });
}

Result<QByteArray> SqlAuditRepository::digestOf(const domain::AggregateRef &item) const
{
    return guarded([&]() -> Result<QByteArray> { return aggregateDigest(m_database, item); });
}

Result<QByteArray> SqlAuditRepository::recordedDigest(const domain::AggregateRef &item) const
{
    return guarded([&]() -> Result<QByteArray> {
        return m_database
            .first(
                u"SELECT digest FROM audit_item WHERE entity_uid = :uid ORDER BY seq DESC LIMIT 1"_s,
                {{"uid", item.uid}},
                [](const Row &row) { return row.blob("digest"); })
            .value_or(QByteArray());
    });
}

} // namespace zhuke::persistence
