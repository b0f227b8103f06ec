// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment/attachment.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

[[nodiscard]] std::optional<domain::Attachment> readAttachment(Database &database,
                                                               domain::AttachmentId id);
[[nodiscard]] std::vector<domain::Attachment> readAttachmentsOf(Database &database,
                                                                domain::ClientId client);
[[nodiscard]] Binds attachmentColumns(const domain::Attachment &attachment);

} // namespace zhuke::persistence
