// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/projectrows.h"

#include "persistence/client/searchcolumns.h"
#include "persistence/mapping/childlist.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Contract;
using domain::Project;
using domain::ProjectId;

namespace {

constexpr ChildTable contractTable{"contract", "project_id"};
constexpr ChildTable supplementTable{"supplement", "contract_id"};
constexpr ChildTable receiptTable{"receipt", "contract_id"};
constexpr ChildTable followUpTable{"follow_up", "project_id"};

struct StoredContract
{
    qint64 id;
    Contract contract;
};

std::vector<Contract> readContracts(Database &database, ProjectId project, const QString &uid)
{
    static const QString sql =
        u"SELECT id, %1 FROM contract WHERE project_id = :project ORDER BY position"_s.arg(
            columnList<Contract>());
    const auto stored = database.list(sql, {{"project", project}}, [&uid](const Row &row) {
        StoredContract read{row.integer("id"), {}};
        readFields(row, read.contract, {contractTable.table, uid});
        return read;
    });
    std::vector<Contract> contracts;
    for (const StoredContract &each : stored) {
        Contract &contract = contracts.emplace_back(each.contract);
        contract.supplements =
            readChildren<domain::Supplement>(database, supplementTable, each.id, uid);
        contract.receipts = readChildren<domain::Receipt>(database, receiptTable, each.id, uid);
    }
    return contracts;
}

void readLists(Database &database, Project &project)
{
    project.contracts = readContracts(database, *project.id, project.uid);
    project.followUps =
        readChildren<domain::FollowUp>(database, followUpTable, project.id->value(), project.uid);
}

Project projectOf(const Row &row)
{
    Project project;
    project.client = row.id<domain::ClientId>("client_id");
    project.id = row.id<ProjectId>("id");
    project.uid = row.text("uid");
    project.revision = row.integer("revision");
    readFields(row, project, {"project", project.uid});
    return project;
}

QString selectProjects(const QString &condition)
{
    return u"SELECT id, uid, revision, client_id, %1 FROM project WHERE %2 AND deleted_at IS NULL "
           "ORDER BY id"_s.arg(columnList<Project>(), condition);
}

} // namespace

std::optional<Project> readProject(Database &database, ProjectId id)
{
    static const QString sql = selectProjects(u"id = :id"_s);
    auto project = database.first(sql, {{"id", id}}, projectOf);
    if (project) {
        readLists(database, *project);
    }
    return project;
}

std::vector<Project> readProjectsOf(Database &database, domain::ClientId client)
{
    static const QString sql = selectProjects(u"client_id = :client"_s);
    auto projects = database.list(sql, {{"client", client}}, projectOf);
    for (Project &project : projects) {
        readLists(database, project);
    }
    return projects;
}

Binds projectColumns(const Project &project)
{
    Binds columns{{"client_id", project.client}};
    bindFields(columns, project, {"project", project.uid});
    bindSearchColumns(columns, project);
    return columns;
}

void writeProjectLists(Database &database, ProjectId id, const Project &project)
{
    removeChildren(database, contractTable, id.value());
    int position = 0;
    for (const Contract &contract : project.contracts) {
        Binds columns{{"project_id", id}, {"position", position++}};
        bindFields(columns, contract, {contractTable.table, project.uid});
        const qint64 stored = database.insert(contractTable.table, columns);
        insertChildren(database, supplementTable, stored, contract.supplements);
        insertChildren(database, receiptTable, stored, contract.receipts);
    }
    replaceChildren(database, followUpTable, id.value(), project.followUps);
}

} // namespace zhuke::persistence
