// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlvisitqueries.h"

#include "persistence/queries/visitfilter.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/visitrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AccessScope;
using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Visit;
using domain::VisitId;
using domain::VisitRow;

namespace {

VisitRow visitRowOf(const Row &row)
{
    return {row.id<VisitId>("id"),
            row.id<domain::ClientId>("client_id"),
            row.text("number"),
            row.text("name"),
            row.date("date"),
            row.code<domain::VisitWay>("way"),
            {},
            {},
            row.text("content"),
            row.date("next_date"),
            row.number("open_promises")};
}

void readNames(Database &database, VisitRow &row)
{
    QStringList our;
    QStringList their;
    Query names = database.query(
        u"SELECT side, name FROM visit_participant WHERE visit_id = :visit ORDER BY position"_s,
        {{"visit", row.id}});
    for (const Row &each : names) {
        const bool isOurs = each.code<domain::Side>("side") == domain::Side::Ours;
        (isOurs ? our : their) += each.text("name");
    }
    row.our = our.join(u'、');
    row.their = their.join(u'、');
}

QString selectRow(const Conditions &conditions)
{
    return u"SELECT v.id, v.client_id, c.number, c.name, v.date, v.way, v.content, v.next_date, "
           "(SELECT count(*) FROM promise p WHERE p.visit_id = v.id AND p.done IS NULL) "
           "AS open_promises FROM visit v JOIN client c ON c.id = v.client_id "
           "WHERE v.id = :id AND v.deleted_at IS NULL AND "_s
           + conditions.sql();
}

Binds bindsFor(const Conditions &conditions, VisitId id)
{
    Binds binds = conditions.binds();
    binds.emplace_back("id", id);
    return binds;
}

} // namespace

Result<std::vector<VisitId>> SqlVisitQueries::ids(const AccessScope &scope,
                                                  const domain::VisitFilter &filter) const
{
    return guarded([&]() -> Result<std::vector<VisitId>> {
        const auto selection = selectVisits(scope, filter);
        if (!selection) {
            return failure(selection);
        }
        return m_database.list(u"SELECT v.id "_s + selection->sql,
                               selection->binds,
                               [](const Row &row) { return row.id<VisitId>("id"); });
    });
}

Result<std::vector<VisitRow>> SqlVisitQueries::rows(const AccessScope &scope,
                                                    std::span<const VisitId> ids) const
{
    return guarded([&]() -> Result<std::vector<VisitRow>> {
        const ReadTransaction oneState(m_database);
        const Conditions conditions(scope);
        const QString sql = selectRow(conditions);
        std::vector<VisitRow> rows;
        rows.reserve(ids.size());
        for (const VisitId id : ids) {
            if (auto row = m_database.first(sql, bindsFor(conditions, id), visitRowOf)) {
                readNames(m_database, *row);
                rows.push_back(std::move(*row));
            }
        }
        return rows;
    });
}

Result<Visit> SqlVisitQueries::find(const AccessScope &scope, VisitId id) const
{
    return guarded([&]() -> Result<Visit> {
        const ReadTransaction oneState(m_database);
        const Conditions conditions(scope);
        std::optional<Visit> visit;
        if (m_database.first(selectRow(conditions), bindsFor(conditions, id), visitRowOf)) {
            visit = readVisit(m_database, id);
        }
        if (!visit) {
            return failure(ErrorCode::NotFound, u"visit"_s, QString::number(id.value()));
        }
        return std::move(*visit);
    });
}

} // namespace zhuke::persistence
