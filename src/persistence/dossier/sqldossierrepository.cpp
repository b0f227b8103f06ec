// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/dossier/sqldossierrepository.h"

#include "persistence/dossier/dossierrows.h"
#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Dossier;
using domain::DossierId;
using domain::failure;
using domain::Result;

namespace {

AggregateRow rowOf(DossierId id)
{
    return {"dossier", id.value()};
}

// One for a client and quarter (F09).
Result<void> checkQuarter(Database &database, const Dossier &dossier)
{
    const qint64 taken =
        database.integer(u"SELECT count(*) FROM dossier WHERE client_id = :client AND year = :year "
                         "AND quarter = :quarter AND deleted_at IS NULL AND id <> :id"_s,
                         {{"client", dossier.client},
                          {"year", dossier.year},
                          {"quarter", dossier.quarter},
                          {"id", dossier.id.value_or(DossierId(0))}});
    if (taken == 0) {
        return {};
    }
    return failure(domain::ErrorCode::Duplicate,
                   u"quarter"_s,
                   QString::number(dossier.quarter.value_or(0)),
                   u"taken"_s);
}

} // namespace

Result<Dossier> SqlDossierRepository::find(DossierId id) const
{
    return guarded([&]() -> Result<Dossier> {
        auto dossier = readDossier(m_database, id);
        if (!dossier) {
            return notFound(rowOf(id));
        }
        return std::move(*dossier);
    });
}

Result<std::vector<Dossier>> SqlDossierRepository::ofClient(domain::ClientId client) const
{
    return guarded(
        [&]() -> Result<std::vector<Dossier>> { return readDossiersOf(m_database, client); });
}

Result<DossierId> SqlDossierRepository::add(const Dossier &dossier)
{
    return guarded([&]() -> Result<DossierId> {
        if (const auto uid = checkUid(dossier.uid); !uid) {
            return failure(uid);
        }
        if (const auto free = checkQuarter(m_database, dossier); !free) {
            return failure(free);
        }
        Binds columns = dossierColumns(dossier);
        columns.emplace_back("uid", dossier.uid);
        const DossierId id(m_database.insert("dossier", columns));
        writeDossierLists(m_database, id, dossier);
        return id;
    });
}

Result<void> SqlDossierRepository::update(const Dossier &dossier)
{
    return guarded([&]() -> Result<void> {
        const DossierId id = dossier.id.value_or(DossierId(0));
        if (const auto free = checkQuarter(m_database, dossier); !free) {
            return free;
        }
        const auto updated =
            updateRow(m_database, rowOf(id), dossier.revision, dossierColumns(dossier));
        if (updated) {
            writeDossierLists(m_database, id, dossier);
        }
        return updated;
    });
}

Result<void>
SqlDossierRepository::moveToTrash(DossierId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlDossierRepository::erase(DossierId id)
{
    return guarded([&] { return m_database.remove("dossier", id.value()); });
}

} // namespace zhuke::persistence
