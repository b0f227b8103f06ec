// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/visit/sqlrecordrepository.h"

#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/recordrows.h"

namespace zhuke::persistence {

using domain::failure;
using domain::Record;
using domain::RecordId;
using domain::Result;

namespace {

AggregateRow rowOf(RecordId id)
{
    return {"record", id.value()};
}

} // namespace

Result<Record> SqlRecordRepository::find(RecordId id) const
{
    return guarded([&]() -> Result<Record> {
        auto record = readRecord(m_database, id);
        if (!record) {
            return notFound(rowOf(id));
        }
        return std::move(*record);
    });
}

Result<std::vector<Record>> SqlRecordRepository::ofClient(domain::ClientId client) const
{
    return guarded(
        [&]() -> Result<std::vector<Record>> { return readRecordsOf(m_database, client); });
}

Result<RecordId> SqlRecordRepository::add(const Record &record)
{
    return guarded([&]() -> Result<RecordId> {
        if (const auto uid = checkUid(record.uid); !uid) {
            return failure(uid);
        }
        Binds columns = recordColumns(record);
        columns.emplace_back("uid", record.uid);
        const RecordId id(m_database.insert("record", columns));
        return id;
    });
}

Result<void> SqlRecordRepository::update(const Record &record)
{
    return guarded([&]() -> Result<void> {
        const RecordId id = record.id.value_or(RecordId(0));
        return updateRow(m_database, rowOf(id), record.revision, recordColumns(record));
    });
}

Result<void> SqlRecordRepository::moveToTrash(RecordId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlRecordRepository::erase(RecordId id)
{
    return guarded([&] { return m_database.remove("record", id.value()); });
}

} // namespace zhuke::persistence
