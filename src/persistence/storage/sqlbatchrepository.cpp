// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/storage/sqlbatchrepository.h"

#include "persistence/mapping/aggregaterow.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::BatchId;
using domain::ImportBatch;
using domain::ImportItem;
using domain::Result;

namespace {

const QString created = u"created"_s;
const QString changed = u"changed"_s;

RowPlace placeOf(BatchId batch, const QString &uid)
{
    return {"import_item", QString::number(batch.value()) + u'/' + uid};
}

ImportBatch batchOf(const Row &row)
{
    return {row.id<BatchId>("id"),
            row.text("uid"),
            row.text("file_name"),
            row.date("as_of"),
            row.instant("utc"),
            row.id<domain::UserId>("user_id"),
            row.instant("undone_utc")};
}

} // namespace

Result<BatchId> SqlBatchRepository::add(const ImportBatch &batch)
{
    return guarded([&]() -> Result<BatchId> {
        if (const auto uid = checkUid(batch.uid); !uid) {
            return domain::failure(uid);
        }
        return BatchId(m_database.insert("import_batch",
                                         {{"uid", batch.uid},
                                          {"file_name", batch.fileName},
                                          {"as_of", batch.asOf},
                                          {"utc", batch.utc},
                                          {"user_id", batch.user},
                                          {"undone_utc", batch.undoneUtc}}));
    });
}

Result<void> SqlBatchRepository::addItem(BatchId batch, const ImportItem &item)
{
    return guarded([&]() -> Result<void> {
        QVariant before;
        if (!item.before.isEmpty()) {
            before =
                m_sealer.seal(item.before, associated(placeOf(batch, item.item.uid), "before"));
        }
        m_database.insert("import_item",
                          {{"batch_id", batch},
                           {"kind", item.item.kind},
                           {"entity_uid", item.item.uid},
                           {"action", item.created ? created : changed},
                           {"digest", item.digest},
                           {"before", before}});
        return {};
    });
}

Result<ImportBatch> SqlBatchRepository::find(const QString &uid) const
{
    return guarded([&]() -> Result<ImportBatch> {
        auto batch = m_database.first(
            u"SELECT id, uid, file_name, as_of, utc, user_id, undone_utc FROM import_batch "
            "WHERE uid = :uid"_s,
            {{"uid", uid}},
            batchOf);
        if (!batch) {
            return domain::failure(domain::ErrorCode::NotFound, u"batch"_s, uid);
        }
        return std::move(*batch);
    });
}

ImportItem SqlBatchRepository::itemOf(BatchId batch, const Row &row) const
{
    ImportItem item;
    item.item = {row.text("kind"), row.text("entity_uid")};
    item.created = row.text("action") == created;
    item.digest = row.blob("digest");
    const QByteArray before = row.blob("before");
    if (!before.isEmpty()) {
        item.before = openBytes(before, m_sealer, placeOf(batch, item.item.uid), "before");
    }
    return item;
}

Result<std::vector<ImportItem>> SqlBatchRepository::items(BatchId batch) const
{
    return guarded([&]() -> Result<std::vector<ImportItem>> {
        return m_database.list(u"SELECT kind, entity_uid, action, digest, before FROM import_item "
                               "WHERE batch_id = :batch ORDER BY id"_s,
                               {{"batch", batch}},
                               [&](const Row &row) { return itemOf(batch, row); });
    });
}

Result<int> SqlBatchRepository::rewrite(
    const std::function<std::optional<QByteArray>(const ImportItem &)> &rewritten)
{
    return guarded([&]() -> Result<int> {
        struct Change
        {
            qint64 id;
            QByteArray sealed;
        };
        std::vector<Change> changes;
        for (const Row &row : m_database.query(
                 u"SELECT id, batch_id, kind, entity_uid, action, digest, before FROM import_item "
                 "WHERE before IS NOT NULL"_s)) {
            const auto batch = row.id<BatchId>("batch_id");
            const ImportItem item = itemOf(batch, row);
            if (const auto other = rewritten(item)) {
                const RowPlace place = placeOf(batch, item.item.uid);
                changes.push_back(
                    {row.integer("id"), m_sealer.seal(*other, associated(place, "before"))});
            }
        }
        for (const Change &change : changes) {
            // No row has this digest: an undo will find it changed since.
            m_database.exec(
                u"UPDATE import_item SET before = :before, digest = :digest WHERE id = :id"_s,
                {{"before", change.sealed}, {"digest", QByteArray("")}, {"id", change.id}});
        }
        return static_cast<int>(changes.size());
    });
}

Result<void> SqlBatchRepository::markUndone(BatchId batch, const QDateTime &utc)
{
    return guarded([&]() -> Result<void> {
        const qint64 marked = m_database.exec(u"UPDATE import_batch SET undone_utc = :utc "
                                              "WHERE id = :id AND undone_utc IS NULL"_s,
                                              {{"utc", utc}, {"id", batch}});
        return marked == 0 ? Result<void>(notFound({"import_batch", batch.value()}))
                           : Result<void>();
    });
}

} // namespace zhuke::persistence
