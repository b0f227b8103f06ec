// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "domain/visit/visit.h"

#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Visits with participants and promises; keeps the search index of their words.
class VisitRepository
{
public:
    virtual ~VisitRepository() = default;
    VisitRepository() = default;
    VisitRepository(const VisitRepository &) = delete;
    VisitRepository &operator=(const VisitRepository &) = delete;

    [[nodiscard]] virtual Result<Visit> find(VisitId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Visit>> ofClient(ClientId client) const = 0;
    [[nodiscard]] virtual Result<VisitId> add(const Visit &visit) = 0;
    [[nodiscard]] virtual Result<void>
    update(const Visit &visit) = 0; // Conflict when the revision is stale
    [[nodiscard]] virtual Result<void> moveToTrash(VisitId id, UserId by, const QDateTime &utc) = 0;
    [[nodiscard]] virtual Result<void>
    erase(VisitId id) = 0; // gone for good; only for undo and the trash
};

} // namespace zhuke::domain
