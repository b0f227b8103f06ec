// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/sealing.h"
#include "domain/attachment/attachmentrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlAttachmentRepository : public domain::AttachmentRepository
{
public:
    SqlAttachmentRepository(Database &database, const application::Sealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {}

    [[nodiscard]] domain::Result<domain::Attachment> find(domain::AttachmentId id) const override;
    [[nodiscard]] domain::Result<std::vector<domain::Attachment>>
    ofClient(domain::ClientId client) const override;
    [[nodiscard]] domain::Result<domain::AttachmentId> add(const domain::Attachment &attachment,
                                                           const QByteArray &content) override;
    [[nodiscard]] domain::Result<QByteArray> content(domain::AttachmentId id) const override;
    [[nodiscard]] domain::Result<void>
    moveToTrash(domain::AttachmentId id, domain::UserId by, const QDateTime &utc) override;

private:
    void addChunks(domain::AttachmentId id,
                   const domain::Attachment &attachment,
                   const QByteArray &content);
    [[nodiscard]] QByteArray readChunks(const domain::Attachment &attachment) const;
    [[nodiscard]] QString digestOf(const QByteArray &content, bool confidential) const;

    Database &m_database;
    const application::Sealer &m_sealer;
};

} // namespace zhuke::persistence
