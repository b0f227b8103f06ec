// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/sqlprojectrepository.h"

#include "domain/text/normalise.h"
#include "persistence/client/projectrows.h"
#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::failure;
using domain::Project;
using domain::ProjectId;
using domain::Result;

namespace {

AggregateRow rowOf(ProjectId id)
{
    return {"project", id.value()};
}

// One name once within a client.
Result<void> checkName(Database &database, const Project &project)
{
    const qint64 taken = database.integer(
        u"SELECT count(*) FROM project WHERE client_id = :client AND name_key = :name "
        "AND deleted_at IS NULL AND id <> :id"_s,
        {{"client", project.client},
         {"name", domain::nameKey(project.name)},
         {"id", project.id.value_or(ProjectId(0))}});
    return taken == 0 ? Result<void>()
                      : Result<void>(failure(
                          domain::ErrorCode::Duplicate, u"name"_s, project.name, u"taken"_s));
}

} // namespace

Result<Project> SqlProjectRepository::find(ProjectId id) const
{
    return guarded([&]() -> Result<Project> {
        auto project = readProject(m_database, id);
        if (!project) {
            return notFound(rowOf(id));
        }
        return std::move(*project);
    });
}

Result<std::vector<Project>> SqlProjectRepository::ofClient(domain::ClientId client) const
{
    return guarded(
        [&]() -> Result<std::vector<Project>> { return readProjectsOf(m_database, client); });
}

Result<ProjectId> SqlProjectRepository::add(const Project &project)
{
    return guarded([&]() -> Result<ProjectId> {
        if (const auto uid = checkUid(project.uid); !uid) {
            return failure(uid);
        }
        if (const auto free = checkName(m_database, project); !free) {
            return failure(free);
        }
        Binds columns = projectColumns(project);
        columns.emplace_back("uid", project.uid);
        const ProjectId id(m_database.insert("project", columns));
        writeProjectLists(m_database, id, project);
        return id;
    });
}

Result<void> SqlProjectRepository::update(const Project &project)
{
    return guarded([&]() -> Result<void> {
        const ProjectId id = project.id.value_or(ProjectId(0));
        if (const auto free = checkName(m_database, project); !free) {
            return free;
        }
        const auto updated =
            updateRow(m_database, rowOf(id), project.revision, projectColumns(project));
        if (updated) {
            writeProjectLists(m_database, id, project);
        }
        return updated;
    });
}

Result<void>
SqlProjectRepository::moveToTrash(ProjectId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlProjectRepository::erase(ProjectId id)
{
    return guarded([&] { return m_database.remove("project", id.value()); });
}

} // namespace zhuke::persistence
