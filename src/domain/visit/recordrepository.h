// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/visit/record.h"

#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Records of meetings, talks, complaints and their handling.
class RecordRepository
{
public:
    virtual ~RecordRepository() = default;
    RecordRepository() = default;
    RecordRepository(const RecordRepository &) = delete;
    RecordRepository &operator=(const RecordRepository &) = delete;

    [[nodiscard]] virtual Result<Record> find(RecordId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Record>> ofClient(ClientId client) const = 0;
    [[nodiscard]] virtual Result<RecordId> add(const Record &record) = 0;
    [[nodiscard]] virtual Result<void>
    update(const Record &record) = 0; // Conflict when the revision is stale
    [[nodiscard]] virtual Result<void>
    moveToTrash(RecordId id, UserId by, const QDateTime &utc) = 0;
    [[nodiscard]] virtual Result<void>
    erase(RecordId id) = 0; // gone for good; only for undo and the trash
};

} // namespace zhuke::domain
