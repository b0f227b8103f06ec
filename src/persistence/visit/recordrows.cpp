// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/visit/recordrows.h"

#include "persistence/mapping/fieldmapping.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Record;

namespace {

Record recordOf(const Row &row)
{
    Record record;
    record.client = row.id<domain::ClientId>("client_id");
    record.id = row.id<domain::RecordId>("id");
    record.uid = row.text("uid");
    record.revision = row.integer("revision");
    record.project = row.optionalId<domain::ProjectId>("project_id");
    record.person = row.optionalId<domain::PersonId>("person_id");
    readFields(row, record, {"record", record.uid});
    return record;
}

QString selectRecords(const QString &condition)
{
    return u"SELECT id, uid, revision, client_id, project_id, person_id, %1 FROM record WHERE %2 "
           "AND deleted_at IS NULL ORDER BY date DESC, id DESC"_s.arg(columnList<Record>(),
                                                                      condition);
}

} // namespace

std::optional<Record> readRecord(Database &database, domain::RecordId id)
{
    static const QString sql = selectRecords(u"id = :id"_s);
    return database.first(sql, {{"id", id}}, recordOf);
}

std::vector<Record> readRecordsOf(Database &database, domain::ClientId client)
{
    static const QString sql = selectRecords(u"client_id = :client"_s);
    return database.list(sql, {{"client", client}}, recordOf);
}

Binds recordColumns(const Record &record)
{
    Binds columns{
        {"client_id", record.client}, {"project_id", record.project}, {"person_id", record.person}};
    bindFields(columns, record, {"record", record.uid});
    return columns;
}

} // namespace zhuke::persistence
