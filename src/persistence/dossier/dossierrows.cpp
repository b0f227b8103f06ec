// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/dossier/dossierrows.h"

#include "persistence/mapping/childlist.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Dossier;
using domain::DossierId;

namespace {

constexpr ChildTable planTable{"plan_line", "dossier_id"};

Dossier dossierOf(const Row &row)
{
    Dossier dossier;
    dossier.client = row.id<domain::ClientId>("client_id");
    dossier.id = row.id<DossierId>("id");
    dossier.uid = row.text("uid");
    dossier.revision = row.integer("revision");
    readFields(row, dossier, {"dossier", dossier.uid});
    return dossier;
}

void readLists(Database &database, Dossier &dossier)
{
    dossier.planLines =
        readChildren<domain::PlanLine>(database, planTable, dossier.id->value(), dossier.uid);
}

QString selectDossiers(const QString &condition)
{
    return u"SELECT id, uid, revision, client_id, %1 FROM dossier WHERE %2 AND deleted_at IS NULL "
           "ORDER BY year, quarter, id"_s.arg(columnList<Dossier>(), condition);
}

} // namespace

std::optional<Dossier> readDossier(Database &database, DossierId id)
{
    static const QString sql = selectDossiers(u"id = :id"_s);
    auto dossier = database.first(sql, {{"id", id}}, dossierOf);
    if (dossier) {
        readLists(database, *dossier);
    }
    return dossier;
}

std::vector<Dossier> readDossiersOf(Database &database, domain::ClientId client)
{
    static const QString sql = selectDossiers(u"client_id = :client"_s);
    auto dossiers = database.list(sql, {{"client", client}}, dossierOf);
    for (Dossier &dossier : dossiers) {
        readLists(database, dossier);
    }
    return dossiers;
}

Binds dossierColumns(const Dossier &dossier)
{
    Binds columns{{"client_id", dossier.client}};
    bindFields(columns, dossier, {"dossier", dossier.uid});
    return columns;
}

void writeDossierLists(Database &database, DossierId id, const Dossier &dossier)
{
    replaceChildren(database, planTable, id.value(), dossier.planLines);
}

} // namespace zhuke::persistence
