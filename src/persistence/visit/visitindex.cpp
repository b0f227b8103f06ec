// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/visit/visitindex.h"

#include "domain/text/bigrams.h"
#include "domain/text/normalise.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::VisitId;

namespace {

constexpr int sequenceBits = 24;
constexpr std::size_t mostWaiting = 20'000; // some 10 MB

qint64 nextOfDay(Database &database, QDate date)
{
    const qint64 first = firstOfDay(date);
    const qint64 last = database.integer(
        u"SELECT max(docid) FROM visit_docid WHERE docid >= :first AND docid < :end"_s,
        {{"first", first}, {"end", firstOfDay(date.addDays(1))}});
    return last == 0 ? first + 1 : last + 1;
}

} // namespace

qint64 firstOfDay(QDate date)
{
    static const QDate origin(2000, 1, 1);
    // Multiplied, not shifted: the ledger may know a visit before 2000.
    return origin.daysTo(date) * (qint64{1} << sequenceBits);
}

QString visitSearchText(const domain::Visit &visit)
{
    QStringList lines{visit.content, visit.clientOpinion, visit.reply, visit.findings};
    for (const auto *side : {&visit.our, &visit.their}) {
        for (const domain::Participant &participant : *side) {
            lines += participant.name;
        }
    }
    for (const domain::Promise &promise : visit.promises) {
        lines += {promise.what, promise.who};
    }
    lines.removeAll(QString());
    return domain::normaliseForSearch(lines.join(u'\n'));
}

void VisitIndex::add(VisitId id, QDate date, const QString &searchText)
{
    const qint64 docid = nextOfDay(m_database, date);
    m_database.exec(u"INSERT INTO visit_docid (docid, visit_id) VALUES (:docid, :visit)"_s,
                    {{"docid", docid}, {"visit", id}});
    m_waiting.emplace(docid, domain::indexText(searchText));
    if (m_waiting.size() >= mostWaiting) {
        write();
    }
}

void VisitIndex::remove(VisitId id)
{
    struct Entry
    {
        qint64 docid;
        QString searchText;
    };
    const auto entry = m_database.first(
        u"SELECT d.docid, v.search_text FROM visit v JOIN visit_docid d ON d.visit_id = v.id "
        "WHERE v.id = :visit"_s,
        {{"visit", id}},
        [](const Row &row) {
            return Entry{row.integer("docid"), row.text("search_text")};
        });
    if (!entry) {
        return;
    }
    if (m_waiting.erase(entry->docid) == 0) {
        m_database.exec(u"INSERT INTO visit_terms (visit_terms, rowid, terms) "
                        "VALUES ('delete', :docid, :terms)"_s,
                        {{"docid", entry->docid}, {"terms", domain::indexText(entry->searchText)}});
    }
    m_database.exec(u"DELETE FROM visit_docid WHERE docid = :docid"_s, {{"docid", entry->docid}});
}

void VisitIndex::write()
{
    for (const auto &[docid, terms] : m_waiting) {
        m_database.exec(u"INSERT INTO visit_terms (rowid, terms) VALUES (:docid, :terms)"_s,
                        {{"docid", docid}, {"terms", terms}});
    }
    m_waiting.clear();
}

} // namespace zhuke::persistence
