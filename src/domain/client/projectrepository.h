// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/project.h"
#include "domain/common/result.h"

#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Projects with contracts, supplements, receipts and follow-ups.
class ProjectRepository
{
public:
    virtual ~ProjectRepository() = default;
    ProjectRepository() = default;
    ProjectRepository(const ProjectRepository &) = delete;
    ProjectRepository &operator=(const ProjectRepository &) = delete;

    [[nodiscard]] virtual Result<Project> find(ProjectId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Project>> ofClient(ClientId client) const = 0;
    [[nodiscard]] virtual Result<ProjectId> add(const Project &project) = 0;
    [[nodiscard]] virtual Result<void>
    update(const Project &project) = 0; // Conflict when the revision is stale
    [[nodiscard]] virtual Result<void>
    moveToTrash(ProjectId id, UserId by, const QDateTime &utc) = 0;
    [[nodiscard]] virtual Result<void>
    erase(ProjectId id) = 0; // gone for good; only for undo and the trash
};

} // namespace zhuke::domain
