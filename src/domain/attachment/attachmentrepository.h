// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachment.h"
#include "domain/common/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Files kept with a client, visit or record; confidential content is sealed chunk by chunk
// (decisions 18).
class AttachmentRepository
{
public:
    virtual ~AttachmentRepository() = default;
    AttachmentRepository() = default;
    AttachmentRepository(const AttachmentRepository &) = delete;
    AttachmentRepository &operator=(const AttachmentRepository &) = delete;

    [[nodiscard]] virtual Result<Attachment> find(AttachmentId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Attachment>> ofClient(ClientId client) const = 0;
    // Fills in size and digest; Invalid "bytes" beyond Attachment::greatestBytes.
    [[nodiscard]] virtual Result<AttachmentId> add(const Attachment &attachment,
                                                   const QByteArray &content) = 0;
    [[nodiscard]] virtual Result<QByteArray> content(AttachmentId id) const = 0;
    [[nodiscard]] virtual Result<void>
    moveToTrash(AttachmentId id, UserId by, const QDateTime &utc) = 0;
};

} // namespace zhuke::domain
