// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/attachment/attachmentrows.h"

#include "persistence/mapping/fieldmapping.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Attachment;

namespace {

Attachment attachmentOf(const Row &row)
{
    Attachment attachment;
    attachment.client = row.id<domain::ClientId>("client_id");
    attachment.id = row.id<domain::AttachmentId>("id");
    attachment.uid = row.text("uid");
    attachment.owner = row.text("owner_uid");
    attachment.bytes = row.integer("bytes");
    attachment.addedUtc = row.instant("added_utc");
    attachment.addedBy = row.optionalId<domain::UserId>("added_by");
    attachment.addedByName = row.text("added_by_name");
    readFields(row, attachment, {"attachment", attachment.uid});
    return attachment;
}

QString selectAttachments(const QString &condition)
{
    return u"SELECT id, uid, client_id, owner_uid, bytes, added_utc, added_by, "
           "(SELECT name FROM app_user u WHERE u.id = added_by) AS added_by_name, %1 "
           "FROM attachment WHERE %2 AND deleted_at IS NULL ORDER BY id"_s.arg(
               columnList<Attachment>(), condition);
}

} // namespace

std::optional<Attachment> readAttachment(Database &database, domain::AttachmentId id)
{
    static const QString sql = selectAttachments(u"id = :id"_s);
    return database.first(sql, {{"id", id}}, attachmentOf);
}

std::vector<Attachment> readAttachmentsOf(Database &database, domain::ClientId client)
{
    static const QString sql = selectAttachments(u"client_id = :client"_s);
    return database.list(sql, {{"client", client}}, attachmentOf);
}

Binds attachmentColumns(const Attachment &attachment)
{
    Binds columns{{"uid", attachment.uid},
                  {"client_id", attachment.client},
                  {"owner_uid", attachment.owner},
                  {"bytes", attachment.bytes},
                  {"added_utc", attachment.addedUtc},
                  {"added_by", attachment.addedBy}};
    bindFields(columns, attachment, {"attachment", attachment.uid});
    return columns;
}

} // namespace zhuke::persistence
