// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDateTime>

namespace zhuke::domain {

// 附件: a file kept with a client, visit or record. Its content lies in chunks of 256 KiB beside it
// (decisions 18).
struct Attachment
{
    static constexpr qint64 greatestBytes = 50LL * 1024 * 1024;
    static constexpr qint64 chunkBytes = 256LL * 1024;

    std::optional<AttachmentId> id;
    QString uid;
    ClientId client = ClientId(0); // not a client: not stored yet
    QString owner; // uid of the aggregate it belongs to; the client's own uid for the client
    QDateTime addedUtc;
    std::optional<UserId> addedBy;
    QString addedByName; // for showing; not stored here

    QString kind;
    QString fileName;
    qint64 bytes = 0;
    std::optional<int> pages;
    QString digest;           // SHA-256 of the content; keyed when confidential
    bool confidential = true; // sealed chunk by chunk

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

template <>
std::span<const Field<Attachment>> fieldsOf<Attachment>();

} // namespace zhuke::domain
