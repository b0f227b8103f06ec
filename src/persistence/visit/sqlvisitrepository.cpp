// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/visit/sqlvisitrepository.h"

#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/visitrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::failure;
using domain::Result;
using domain::Visit;
using domain::VisitId;

namespace {

AggregateRow rowOf(VisitId id)
{
    return {"visit", id.value()};
}

// True when what the index holds of the visit is still right.
bool isIndexed(Database &database, const Visit &visit, const QString &searchText)
{
    return database.integer(
               u"SELECT count(*) FROM visit WHERE id = :id AND date = :date AND search_text = :text"_s,
               {{"id", visit.id}, {"date", visit.date}, {"text", searchText}})
           > 0;
}

} // namespace

Result<Visit> SqlVisitRepository::find(VisitId id) const
{
    return guarded([&]() -> Result<Visit> {
        auto visit = readVisit(m_database, id);
        if (!visit) {
            return notFound(rowOf(id));
        }
        return std::move(*visit);
    });
}

Result<std::vector<Visit>> SqlVisitRepository::ofClient(domain::ClientId client) const
{
    return guarded(
        [&]() -> Result<std::vector<Visit>> { return readVisitsOf(m_database, client); });
}

Result<VisitId> SqlVisitRepository::add(const Visit &visit)
{
    return guarded([&]() -> Result<VisitId> {
        if (const auto uid = checkUid(visit.uid); !uid) {
            return failure(uid);
        }
        const QString searchText = visitSearchText(visit);
        Binds columns = visitColumns(visit, searchText);
        columns.emplace_back("uid", visit.uid);
        const VisitId id(m_database.insert("visit", columns));
        writeVisitLists(m_database, id, visit);
        m_index.add(id, visit.date, searchText);
        return id;
    });
}

Result<void> SqlVisitRepository::update(const Visit &visit)
{
    return guarded([&]() -> Result<void> {
        const VisitId id = visit.id.value_or(VisitId(0));
        const QString searchText = visitSearchText(visit);
        const bool indexed = isIndexed(m_database, visit, searchText);
        if (!indexed) { // by the old text, while it is still there
            m_index.remove(id);
        }
        const auto updated =
            updateRow(m_database, rowOf(id), visit.revision, visitColumns(visit, searchText));
        if (!updated) {
            return updated; // and with it the transaction, index and all
        }
        writeVisitLists(m_database, id, visit);
        if (!indexed) {
            m_index.add(id, visit.date, searchText);
        }
        return {};
    });
}

Result<void> SqlVisitRepository::moveToTrash(VisitId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlVisitRepository::erase(VisitId id)
{
    return guarded([&] {
        m_index.remove(id);
        return m_database.remove("visit", id.value());
    });
}

} // namespace zhuke::persistence
