// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlduequeries.h"

#include "domain/client/person.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/queries/clientfilter.h"
#include "persistence/queries/conditions.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/visitrows.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AccessScope;
using domain::ClientId;
using domain::DueClient;
using domain::DueNotice;
using domain::DuePromise;
using domain::FiledDossier;
using domain::Result;

namespace {

DueClient dueClientOf(const Row &row)
{
    return {row.id<ClientId>("id"),
            row.text("number"),
            row.text("name"),
            row.text("unit"),
            row.text("manager"),
            row.code<domain::ClientState>("state"),
            row.date("designated_on"),
            row.date("next_visit"),
            row.date("last_contact"),
            row.date("form2_verified_on"),
            row.date("form3_verified_on")};
}

DuePromise duePromiseOf(const Row &row)
{
    return {row.id<ClientId>("client_id"),
            row.text("number"),
            row.text("client_name"),
            row.text("unit"),
            row.text("manager"),
            row.date("made"),
            promiseOf(row, row.text("visit_uid"))};
}

DueNotice dueNoticeOf(const Row &row)
{
    return {row.id<ClientId>("client_id"),
            row.text("number"),
            row.text("client_name"),
            row.text("unit"),
            row.text("manager"),
            row.text("name"),
            row.date("source_on")};
}

// That a sealed ○ fact is there can be seen without opening it.
QString holdsPi2()
{
    QStringList columns;
    const auto fields = domain::fieldsOf<domain::Person>();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].info.pi == domain::PiClass::Pi2) {
            columns.append(
                u"p.%1 IS NOT NULL"_s.arg(QLatin1StringView(columnsOf<domain::Person>()[i])));
        }
    }
    return columns.join(u" OR "_s);
}

} // namespace

Result<std::vector<DueClient>> SqlDueQueries::clients(const AccessScope &scope) const
{
    return guarded([&]() -> Result<std::vector<DueClient>> {
        Conditions conditions(scope);
        conditions.add(u"((c.number IS NOT NULL AND c.state NOT IN ('delisted', 'terminated')) "
                       "OR s.next_visit IS NOT NULL)"_s);
        return m_database.list(
            u"SELECT c.id, c.number, c.name, u.name AS unit, m.name AS manager, c.state, "
            "c.designated_on, s.next_visit, s.last_contact, c.form2_verified_on, "
            "c.form3_verified_on FROM %1 WHERE %2 ORDER BY c.sort_key, c.id"_s.arg(
                clientTables, conditions.sql()),
            conditions.binds(),
            dueClientOf);
    });
}

Result<std::vector<DuePromise>> SqlDueQueries::openPromises(const AccessScope &scope) const
{
    return guarded([&]() -> Result<std::vector<DuePromise>> {
        Conditions conditions(scope);
        conditions.add(u"p.done IS NULL AND v.deleted_at IS NULL"_s);
        return m_database.list(
            u"SELECT v.client_id, c.number, c.name AS client_name, u.name AS unit, "
            "m.name AS manager, v.date AS made, v.uid AS visit_uid, p.id, p.side, p.what, p.who, "
            "p.due, p.done FROM promise p JOIN visit v ON v.id = p.visit_id "
            "JOIN client c ON c.id = v.client_id LEFT JOIN unit u ON u.id = c.unit_id "
            "LEFT JOIN app_user m ON m.id = c.manager_id WHERE %1 "
            "ORDER BY p.due IS NULL, p.due, p.id"_s.arg(conditions.sql()),
            conditions.binds(),
            duePromiseOf);
    });
}

Result<std::vector<DueNotice>> SqlDueQueries::openNotices(const AccessScope &scope) const
{
    return guarded([&]() -> Result<std::vector<DueNotice>> {
        Conditions conditions(scope);
        conditions.add(u"p.deleted_at IS NULL AND (%1) AND NOT EXISTS (SELECT 1 FROM consent k "
                       "WHERE k.person_id = p.id AND (k.noticed_on IS NOT NULL "
                       "OR k.covers_pi2 = 1))"_s.arg(holdsPi2()));
        return m_database.list(
            u"SELECT p.client_id, c.number, c.name AS client_name, u.name AS unit, "
            "m.name AS manager, p.name, p.source_on FROM person p "
            "JOIN client c ON c.id = p.client_id LEFT JOIN unit u ON u.id = c.unit_id "
            "LEFT JOIN app_user m ON m.id = c.manager_id WHERE %1 "
            "ORDER BY p.source_on, p.id"_s.arg(conditions.sql()),
            conditions.binds(),
            dueNoticeOf);
    });
}

Result<std::vector<FiledDossier>>
SqlDueQueries::filedDossiers(const AccessScope &scope, int year, int quarter) const
{
    return guarded([&]() -> Result<std::vector<FiledDossier>> {
        Conditions conditions(scope);
        conditions.add(u"d.year = :year AND d.quarter = :quarter AND d.filed_on IS NOT NULL "
                       "AND d.deleted_at IS NULL"_s,
                       {{"year", year}, {"quarter", quarter}});
        return m_database.list(
            u"SELECT d.client_id, d.year, d.quarter FROM dossier d "
            "JOIN client c ON c.id = d.client_id WHERE %1 ORDER BY d.client_id"_s.arg(
                conditions.sql()),
            conditions.binds(),
            [](const Row &row) {
                return FiledDossier{
                    row.id<ClientId>("client_id"), row.number("year"), row.number("quarter")};
            });
    });
}

} // namespace zhuke::persistence
