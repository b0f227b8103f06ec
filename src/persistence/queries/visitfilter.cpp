// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/visitfilter.h"

#include "domain/text/bigrams.h"
#include "persistence/visit/visitindex.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Result;

namespace {

void addDates(Conditions &conditions, const domain::VisitFilter &filter)
{
    // The index runs by day, so that a period is a stretch of it.
    if (filter.from.isValid()) {
        conditions.add(u"d.docid >= :from"_s, {{"from", firstOfDay(filter.from)}});
    }
    if (filter.to.isValid()) {
        conditions.add(u"d.docid < :to"_s, {{"to", firstOfDay(filter.to.addDays(1))}});
    }
}

// The index may find too much, never too little; the stored text has the last word (decisions 21).
bool addWords(Conditions &conditions, const domain::SearchQuery &query)
{
    conditions.add(u"t.visit_terms MATCH :match"_s, {{"match", query.match}});
    for (const QString &run : query.runs) {
        if (!conditions.addValue(u"instr(v.search_text, %1) > 0"_s, run)) {
            return false;
        }
    }
    return true;
}

} // namespace

Result<VisitSelection> selectVisits(const domain::AccessScope &scope,
                                    const domain::VisitFilter &filter)
{
    Conditions conditions(scope);
    conditions.add(u"v.deleted_at IS NULL"_s);
    if (filter.client) {
        conditions.add(u"v.client_id = :client"_s, {{"client", filter.client}});
    }
    addDates(conditions, filter);
    const domain::SearchQuery query = domain::searchQuery(filter.text);
    const bool hasWords = !query.match.isEmpty();
    if (hasWords && !addWords(conditions, query)) {
        return domain::failure(
            domain::ErrorCode::Invalid, u"text"_s, filter.text, u"tooManyConditions"_s);
    }
    const QLatin1StringView source(
        hasWords ? "visit_terms t JOIN visit_docid d ON d.docid = t.rowid" : "visit_docid d");
    const QLatin1StringView order(hasWords ? "t.rowid" : "d.docid");
    return VisitSelection{u"FROM %1 JOIN visit v ON v.id = d.visit_id "
                          "JOIN client c ON c.id = v.client_id WHERE %2 ORDER BY %3 DESC"_s.arg(
                              source, conditions.sql(), order),
                          conditions.binds()};
}

} // namespace zhuke::persistence
