// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/maintenance/derivedcheck.h"

#include "domain/text/bigrams.h"
#include "persistence/client/clientfilereader.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/visitindex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

namespace {

struct ClientKey
{
    domain::ClientId id;
    QString uid;
};

void checkVisitTexts(Database &database, const domain::ClientFile &file, Findings &findings)
{
    for (const domain::Visit &visit : file.visits) {
        const qint64 same =
            database.integer(u"SELECT count(*) FROM visit WHERE id = :id AND search_text = :text"_s,
                             {{"id", visit.id}, {"text", visitSearchText(visit)}});
        if (same == 0) {
            findings.push_back({u"visit "_s + visit.uid, u"searchOutdated"_s, {}});
        }
    }
}

// A sum over entries, so that their order does not matter.
std::size_t entryHash(QStringView term, qint64 docid, qint64 offset)
{
    return qHashMulti(0, term, docid, offset);
}

std::size_t sumOfVisits(Database &database)
{
    std::size_t sum = 0;
    for (const Row &row : database.query(u"SELECT d.docid, v.search_text FROM visit v "
                                         "JOIN visit_docid d ON d.visit_id = v.id"_s)) {
        const qint64 docid = row.integer("docid");
        qint64 offset = 0;
        for (const QString &term :
             domain::indexText(row.text("search_text")).split(u' ', Qt::SkipEmptyParts)) {
            sum += entryHash(term, docid, offset++);
        }
    }
    return sum;
}

std::size_t sumOfIndex(Database &database)
{
    database.exec(
        u"CREATE VIRTUAL TABLE temp.visit_entry USING fts5vocab(main, visit_terms, instance)"_s);
    std::size_t sum = 0;
    for (const Row &row : database.query(u"SELECT term, doc, offset FROM temp.visit_entry"_s)) {
        sum += entryHash(row.text("term"), row.integer("doc"), row.integer("offset"));
    }
    database.exec(u"DROP TABLE temp.visit_entry"_s);
    return sum;
}

} // namespace

void checkSummaries(Database &database, QDate today, Findings &findings)
{
    const auto clients =
        database.list(u"SELECT id, uid FROM client WHERE deleted_at IS NULL ORDER BY id"_s,
                      {},
                      [](const Row &row) {
                          return ClientKey{row.id<domain::ClientId>("id"), row.text("uid")};
                      });
    for (const ClientKey &client : clients) {
        const auto file = guarded([&]() -> domain::Result<domain::ClientFile> {
            return readClientFile(database, client.id, {}).value();
        });
        const QString where = u"client "_s + client.uid;
        if (!file) {
            findings.push_back({where, u"unreadable"_s, file.error().detail});
            continue;
        }
        if (domain::summaryOf(*file, today) != file->summary) {
            findings.push_back({where, u"summaryOutdated"_s, {}});
        }
        checkVisitTexts(database, *file, findings);
    }
}

void checkSearch(Database &database, Findings &findings)
{
    const qint64 without = database.integer(u"SELECT count(*) FROM visit v LEFT JOIN visit_docid d "
                                            "ON d.visit_id = v.id WHERE d.docid IS NULL"_s);
    if (without > 0 || sumOfVisits(database) != sumOfIndex(database)) {
        findings.push_back({u"database"_s, u"searchOutdated"_s, {}});
    }
}

} // namespace zhuke::persistence
