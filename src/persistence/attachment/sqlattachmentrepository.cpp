// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/attachment/sqlattachmentrepository.h"

#include "persistence/attachment/attachmentrows.h"
#include "persistence/mapping/aggregaterow.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/sql/guarded.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Attachment;
using domain::AttachmentId;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

AggregateRow rowOf(AttachmentId id)
{
    return {"attachment", id.value()};
}

qint64 chunkCount(qint64 bytes)
{
    return (bytes + Attachment::chunkBytes - 1) / Attachment::chunkBytes;
}

// A chunk is bound to its file, its place and how many there are (decisions 18).
RowPlace chunkPlace(const Attachment &attachment, qint64 position)
{
    return {"attachment_chunk",
            u"%1/%2/%3"_s.arg(attachment.uid).arg(position).arg(chunkCount(attachment.bytes))};
}

} // namespace

Result<Attachment> SqlAttachmentRepository::find(AttachmentId id) const
{
    return guarded([&]() -> Result<Attachment> {
        auto attachment = readAttachment(m_database, id);
        if (!attachment) {
            return notFound(rowOf(id));
        }
        return std::move(*attachment);
    });
}

Result<std::vector<Attachment>> SqlAttachmentRepository::ofClient(domain::ClientId client) const
{
    return guarded(
        [&]() -> Result<std::vector<Attachment>> { return readAttachmentsOf(m_database, client); });
}

Result<AttachmentId> SqlAttachmentRepository::add(const Attachment &attachment,
                                                  const QByteArray &content)
{
    return guarded([&]() -> Result<AttachmentId> {
        if (const auto uid = checkUid(attachment.uid); !uid) {
            return failure(uid);
        }
        if (content.size() > Attachment::greatestBytes) {
            return failure(
                ErrorCode::Invalid, u"bytes"_s, QString::number(content.size()), u"tooLarge"_s);
        }
        Attachment stored = attachment;
        stored.bytes = content.size();
        stored.digest = digestOf(content, attachment.confidential);
        const AttachmentId id(m_database.insert("attachment", attachmentColumns(stored)));
        addChunks(id, stored, content);
        return id;
    });
}

Result<QByteArray> SqlAttachmentRepository::content(AttachmentId id) const
{
    return guarded([&]() -> Result<QByteArray> {
        const auto attachment = readAttachment(m_database, id);
        if (!attachment) {
            return notFound(rowOf(id));
        }
        QByteArray content = readChunks(*attachment);
        if (digestOf(content, attachment->confidential) != attachment->digest) {
            throwDamaged({"attachment", attachment->uid}, "digest", u"contentChanged"_s);
        }
        return content;
    });
}

Result<void>
SqlAttachmentRepository::moveToTrash(AttachmentId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

void SqlAttachmentRepository::addChunks(AttachmentId id,
                                        const Attachment &attachment,
                                        const QByteArray &content)
{
    for (qint64 position = 0; position < chunkCount(attachment.bytes); ++position) {
        const QByteArray plain =
            content.mid(position * Attachment::chunkBytes, Attachment::chunkBytes);
        const QByteArray stored =
            attachment.confidential
                ? m_sealer.seal(plain, associated(chunkPlace(attachment, position), "content"))
                : plain;
        m_database.exec(u"INSERT INTO attachment_chunk (attachment_id, position, content) "
                        "VALUES (:attachment, :position, :content)"_s,
                        {{"attachment", id}, {"position", position}, {"content", stored}});
    }
}

QByteArray SqlAttachmentRepository::readChunks(const Attachment &attachment) const
{
    QByteArray content;
    Query chunks = m_database.query(u"SELECT position, content FROM attachment_chunk "
                                    "WHERE attachment_id = :attachment ORDER BY position"_s,
                                    {{"attachment", attachment.id}});
    for (const Row &row : chunks) {
        const qint64 position = row.integer("position");
        const QByteArray stored = row.blob("content");
        content += attachment.confidential
                       ? openBytes(stored, m_sealer, chunkPlace(attachment, position), "content")
                       : stored;
    }
    return content;
}

// Of confidential content no plain digest: it would tell which file it is.
QString SqlAttachmentRepository::digestOf(const QByteArray &content, bool confidential) const
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return QString::fromLatin1((confidential ? m_sealer.blindIndex(digest) : digest).toHex());
}

} // namespace zhuke::persistence
