// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/derivedrebuild.h"

#include "persistence/client/clientfilereader.h"
#include "persistence/sql/guarded.h"
#include "persistence/visit/visitindex.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ClientId;
using domain::Result;
using domain::VisitId;

namespace {

constexpr int rowsBetween = 256; // two looks at whether to stop

struct IndexedVisit
{
    VisitId id;
    QDate date;
    QString searchText;
};

// One that is no date any more comes last, for a check to name it.
QDate dateOf(const QString &stored)
{
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    return date.isValid() ? date : QDate(2000, 1, 1);
}

class Steps
{
public:
    Steps(application::Progress progress, qint64 all)
        : m_progress(std::move(progress))
        , m_all(all / rowsBetween + 1)
    {}

    [[nodiscard]] bool next()
    {
        return !m_progress || ++m_done % rowsBetween != 0
               || m_progress(static_cast<int>(m_done / rowsBetween), static_cast<int>(m_all));
    }

private:
    application::Progress m_progress;
    qint64 m_done = 0;
    qint64 m_all;
};

// Visits in the order of their days, as an index likes it best; with their texts one by one.
Result<void> indexVisits(Database &database, VisitIndex &index, Steps &steps)
{
    const auto visits = database.list(u"SELECT id FROM visit ORDER BY date, id"_s,
                                      {},
                                      [](const Row &row) { return row.integer("id"); });
    for (const qint64 id : visits) {
        if (!steps.next()) {
            return domain::failure(domain::ErrorCode::Cancelled);
        }
        const auto visit = database.first(
            u"SELECT date, search_text FROM visit WHERE id = :id"_s,
            {{"id", id}},
            [id](const Row &row) {
                return IndexedVisit{VisitId(id), dateOf(row.text("date")), row.text("search_text")};
            });
        index.add(visit->id, visit->date, visit->searchText);
    }
    return {};
}

// A participant or a promise may be lost.
void renewText(Database &database, VisitIndex &index, const domain::Visit &visit)
{
    const QString text = visitSearchText(visit);
    const Binds binds{{"id", visit.id}, {"text", text}};
    if (database.integer(u"SELECT count(*) FROM visit WHERE id = :id AND search_text = :text"_s,
                         binds)
        > 0) {
        return;
    }
    index.remove(*visit.id);
    database.exec(u"UPDATE visit SET search_text = :text WHERE id = :id"_s, binds);
    index.add(*visit.id, visit.date, text);
}

void renewSummary(Database &database, ClientId client, const domain::ClientSummary &summary)
{
    database.exec(
        u"UPDATE client_summary SET last_visit = :lastVisit, last_contact = :lastContact, "
        "next_visit = :nextVisit, signed_fen = :signedFen, follow_on_fen = :followOnFen, "
        "completeness = :completeness, open_promises = :openPromises WHERE client_id = :id"_s,
        {{"lastVisit", summary.lastVisit},
         {"lastContact", summary.lastContact},
         {"nextVisit", summary.nextVisit},
         {"signedFen", summary.signedFen},
         {"followOnFen", summary.followOnFen},
         {"completeness", summary.completeness},
         {"openPromises", summary.openPromises},
         {"id", client}});
}

// A client whose rows make no sense stays as it is, for a check to name it.
void renewClient(Database &database, VisitIndex &index, ClientId client, QDate today)
{
    [[maybe_unused]] const auto renewed = guarded([&]() -> Result<void> {
        const auto file = readClientFile(database, client, {});
        if (!file) { // in the trash
            return {};
        }
        for (const domain::Visit &visit : file->visits) {
            renewText(database, index, visit);
        }
        renewSummary(database, client, domain::summaryOf(*file, today));
        return {};
    });
}

} // namespace

Result<void> rebuildDerived(Database &database, QDate today, const application::Progress &progress)
{
    const qint64 all = database.integer(u"SELECT count(*) FROM visit"_s)
                       + database.integer(u"SELECT count(*) FROM client"_s);
    Steps steps(progress, all);
    database.exec(u"INSERT OR IGNORE INTO client_summary (client_id) SELECT id FROM client"_s);
    VisitIndex index(database);
    if (auto indexed = indexVisits(database, index, steps); !indexed) {
        return indexed;
    }
    const auto clients = database.list(
        u"SELECT id FROM client"_s, {}, [](const Row &row) { return row.id<ClientId>("id"); });
    for (const ClientId client : clients) {
        if (!steps.next()) {
            return domain::failure(domain::ErrorCode::Cancelled);
        }
        renewClient(database, index, client, today);
    }
    index.write();
    return {};
}

} // namespace zhuke::persistence
