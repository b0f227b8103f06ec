// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/auditcheck.h"

#include "domain/common/digest.h"
#include "persistence/audit/aggregatedigest.h"
#include "persistence/audit/auditchain.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

struct StoredRecord
{
    AuditRow row;
    QByteArray hash;
    std::optional<QString> payload;
    bool isErased = false; // its payload, on a request
};

StoredRecord recordOf(const Row &row)
{
    StoredRecord record;
    record.row = {row.integer("seq"),
                  row.instant("utc"),
                  row.text("actor"),
                  row.text("verb"),
                  row.date("business_date"),
                  row.blob("payload_digest"),
                  row.blob("items_digest"),
                  row.blob("previous_hash")};
    record.hash = row.blob("hash");
    if (!row.isNull("payload")) {
        record.payload = row.text("payload");
    }
    record.isErased = row.flag("erased");
    return record;
}

std::vector<AuditItem> itemsOf(Database &database, qint64 seq)
{
    return database.list(
        u"SELECT kind, entity_uid, digest FROM audit_item WHERE seq = :seq ORDER BY id"_s,
        {{"seq", seq}},
        [](const Row &row) {
            return AuditItem{{row.text("kind"), row.text("entity_uid")}, row.blob("digest")};
        });
}

// The code of what is wrong with a payload; empty for nothing. That a request is what it was when
// it erased the payload is looked at with the other aggregates.
QString payloadFault(const StoredRecord &record)
{
    const QByteArray nothing = domain::blake2b({});
    if (!record.payload) {
        return record.isErased || record.row.payloadDigest == nothing ? QString()
                                                                      : u"auditPayloadMissing"_s;
    }
    return domain::blake2b(record.payload->toUtf8()) == record.row.payloadDigest
               ? QString()
               : u"auditPayloadChanged"_s;
}

void checkAggregate(Database &database, const domain::AggregateRef &item, Findings &findings)
{
    const auto last =
        database.first(u"SELECT digest FROM audit_item WHERE entity_uid = :uid AND kind = :kind "
                       "ORDER BY seq DESC, id DESC LIMIT 1"_s,
                       {{"uid", item.uid}, {"kind", item.kind}},
                       [](const Row &row) { return row.blob("digest"); });
    const QByteArray now = aggregateDigest(database, item);
    const QString where = item.kind + u' ' + item.uid;
    if (!last) {
        findings.push_back({where, u"withoutRecord"_s, {}});
    } else if (now.isEmpty() && !last->isEmpty()) {
        findings.push_back({where, u"missing"_s, {}});
    } else if (now != *last) {
        findings.push_back({where, u"changedOutside"_s, {}});
    }
}

} // namespace

void checkAuditChain(Database &database, Findings &findings)
{
    AuditHead head;
    for (const Row &row :
         database.query(u"SELECT a.seq, a.utc, a.actor, a.verb, a.business_date, a.payload_digest, "
                        "a.items_digest, a.previous_hash, a.hash, p.payload, "
                        "e.seq IS NOT NULL AS erased FROM audit a "
                        "LEFT JOIN audit_payload p ON p.seq = a.seq "
                        "LEFT JOIN audit_erasure e ON e.seq = a.seq ORDER BY a.seq"_s)) {
        const StoredRecord record = recordOf(row);
        const QString where = u"audit %1"_s.arg(record.row.seq);
        if (record.row.seq != head.seq + 1 || record.row.previousHash != head.hash) {
            findings.push_back({where, u"auditGap"_s, {}});
        }
        if (hashOf(record.row) != record.hash) {
            findings.push_back({where, u"auditChanged"_s, {}});
        }
        if (digestOf(itemsOf(database, record.row.seq)) != record.row.itemsDigest) {
            findings.push_back({where, u"auditItemsChanged"_s, {}});
        }
        if (const QString fault = payloadFault(record); !fault.isEmpty()) {
            findings.push_back({where, fault, {}});
        }
        head = {record.row.seq, record.hash};
    }
    if (head != readAuditHead(database)) {
        findings.push_back({u"audit %1"_s.arg(head.seq), u"auditHeadChanged"_s, {}});
    }
}

void checkAggregates(Database &database, Findings &findings)
{
    for (const QString &kind : aggregateKinds()) {
        // Those that are there, and those that a record says should be.
        const auto items = database.list(
            u"SELECT uid FROM %1 UNION SELECT entity_uid FROM audit_item WHERE kind = :kind"_s.arg(
                headTableOf(kind)),
            {{"kind", kind}},
            [&kind](const Row &row) {
                return domain::AggregateRef{kind, row.text("uid")};
            });
        for (const domain::AggregateRef &item : items) {
            checkAggregate(database, item, findings);
        }
    }
}

} // namespace zhuke::persistence
