// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlsearchqueries.h"

#include "domain/text/bigrams.h"
#include "persistence/client/searchcolumns.h"
#include "persistence/queries/conditions.h"
#include "persistence/queries/snippet.h"
#include "persistence/queries/visitfilter.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AccessScope;
using domain::ClientId;
using domain::Result;
using domain::SearchHit;
using domain::SearchKind;

namespace {

// Rows have id, client_id, number, title and snippet.
SearchHit hitOf(const Row &row, SearchKind kind)
{
    return {kind,
            row.integer("id"),
            row.id<ClientId>("client_id"),
            row.text("number"),
            row.text("title"),
            row.text("snippet"),
            {}};
}

Binds limited(Binds binds, int limit)
{
    binds.emplace_back("limit", limit);
    return binds;
}

} // namespace

Result<std::vector<SearchHit>> SqlSearchQueries::search(const AccessScope &scope,
                                                        const QString &text,
                                                        std::optional<SearchKind> kind,
                                                        int limit) const
{
    return guarded([&]() -> Result<Hits> {
        const ReadTransaction oneState(m_database);
        Hits hits;
        if (NameQuery(text).text.isEmpty()) {
            return hits;
        }
        const auto wanted = [&kind](SearchKind each) { return !kind || *kind == each; };
        const auto take = [&hits](const Hits &found) {
            hits.insert(hits.end(), found.begin(), found.end());
        };
        if (wanted(SearchKind::Client)) {
            take(clients(scope, text, limit));
        }
        if (wanted(SearchKind::Person)) {
            take(persons(scope, text, limit));
        }
        if (wanted(SearchKind::Project)) {
            take(projects(scope, text, limit));
        }
        if (wanted(SearchKind::Visit)) {
            const auto found = visits(scope, text, limit);
            if (!found) {
                return found;
            }
            take(*found);
        }
        return hits;
    });
}

SqlSearchQueries::Hits
SqlSearchQueries::clients(const AccessScope &scope, const QString &text, int limit) const
{
    Conditions conditions(scope);
    Binds name;
    bindName(name, NameQuery(text));
    conditions.add(nameCondition("c"_L1), name);
    return m_database.list(
        u"SELECT c.id, c.id AS client_id, c.number, c.name AS title, NULL AS snippet FROM client c "
        "WHERE %1 ORDER BY c.sort_key, c.id LIMIT :limit"_s.arg(conditions.sql()),
        limited(conditions.binds(), limit),
        [](const Row &row) { return hitOf(row, SearchKind::Client); });
}

SqlSearchQueries::Hits
SqlSearchQueries::persons(const AccessScope &scope, const QString &text, int limit) const
{
    Conditions conditions(scope);
    Binds name;
    bindName(name, NameQuery(text));
    conditions.add(nameCondition("p"_L1), name);
    conditions.add(u"p.deleted_at IS NULL"_s);
    return m_database.list(
        u"SELECT p.id, p.client_id, c.number, p.name AS title, c.name AS snippet FROM person p "
        "JOIN client c ON c.id = p.client_id WHERE %1 ORDER BY p.sort_key, p.id LIMIT :limit"_s.arg(
            conditions.sql()),
        limited(conditions.binds(), limit),
        [](const Row &row) { return hitOf(row, SearchKind::Person); });
}

SqlSearchQueries::Hits
SqlSearchQueries::projects(const AccessScope &scope, const QString &text, int limit) const
{
    Conditions conditions(scope);
    conditions.add(u"p.deleted_at IS NULL AND instr(p.search_text, :text) > 0"_s,
                   {{"text", NameQuery(text).text}});
    return m_database.list(
        u"SELECT p.id, p.client_id, c.number, p.name AS title, c.name AS snippet FROM project p "
        "JOIN client c ON c.id = p.client_id WHERE %1 "
        "ORDER BY c.sort_key, p.name_key, p.id LIMIT :limit"_s.arg(conditions.sql()),
        limited(conditions.binds(), limit),
        [](const Row &row) { return hitOf(row, SearchKind::Project); });
}

Result<SqlSearchQueries::Hits>
SqlSearchQueries::visits(const AccessScope &scope, const QString &text, int limit) const
{
    const QStringList runs = domain::searchQuery(text).runs;
    if (runs.isEmpty()) {
        return Hits();
    }
    domain::VisitFilter filter;
    filter.text = text;
    const auto selection = selectVisits(scope, filter);
    if (!selection) {
        return domain::failure(selection);
    }
    return m_database.list(
        u"SELECT v.id, v.client_id, c.number, c.name AS title, v.search_text AS snippet, v.date %1 LIMIT :limit"_s
            .arg(selection->sql),
        limited(selection->binds, limit),
        [&runs](const Row &row) {
            SearchHit hit = hitOf(row, SearchKind::Visit);
            hit.snippet = snippetAround(hit.snippet, runs);
            hit.date = row.date("date");
            return hit;
        });
}

} // namespace zhuke::persistence
