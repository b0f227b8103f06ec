// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/visit/visitrows.h"

#include "domain/common/digest.h"
#include "persistence/mapping/childlist.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Participant;
using domain::Promise;
using domain::Side;
using domain::UserId;
using domain::Visit;
using domain::VisitId;

namespace {

constexpr ChildTable participantTable{"visit_participant", "visit_id"};
constexpr ChildTable promiseTable{"promise", "visit_id"};

void readParticipants(Database &database, Visit &visit)
{
    Query rows =
        database.query(u"SELECT side, person_id, user_id, name, post FROM visit_participant "
                       "WHERE visit_id = :visit ORDER BY position"_s,
                       {{"visit", visit.id}});
    for (const Row &row : rows) {
        const Side side = row.code<Side>("side");
        Participant participant;
        participant.person = row.optionalId<domain::PersonId>("person_id");
        participant.user = row.optionalId<UserId>("user_id");
        readFields(row, participant, {participantTable.table, visit.uid});
        (side == Side::Ours ? visit.our : visit.their).push_back(participant);
    }
}

void readLists(Database &database, Visit &visit)
{
    static const QString promises =
        u"SELECT id, %1 FROM promise WHERE visit_id = :visit ORDER BY position"_s.arg(
            columnList<Promise>());
    readParticipants(database, visit);
    visit.promises = database.list(promises, {{"visit", visit.id}}, [&visit](const Row &row) {
        return promiseOf(row, visit.uid);
    });
}

Visit visitOf(const Row &row)
{
    Visit visit;
    visit.client = row.id<domain::ClientId>("client_id");
    visit.id = row.id<VisitId>("id");
    visit.uid = row.text("uid");
    visit.revision = row.integer("revision");
    visit.author = row.optionalId<UserId>("author_id");
    visit.recorder = row.optionalId<UserId>("recorder_id");
    readFields(row, visit, {"visit", visit.uid});
    return visit;
}

QString selectVisits(const QString &condition)
{
    QStringList columns;
    for (const QByteArray &column : columnsOf<Visit>()) {
        columns += u"v."_s + QLatin1StringView(column);
    }
    return u"SELECT v.id, v.uid, v.revision, v.client_id, v.author_id, v.recorder_id, %1 "
           "FROM visit v JOIN visit_docid d ON d.visit_id = v.id "
           "WHERE %2 AND v.deleted_at IS NULL ORDER BY d.docid DESC"_s.arg(columns.join(u", "_s),
                                                                           condition);
}

void insertParticipants(Database &database,
                        VisitId visit,
                        Side side,
                        const std::vector<Participant> &list)
{
    int position = 0;
    for (const Participant &participant : list) {
        Binds columns{{"visit_id", visit},
                      {"side", side},
                      {"position", position++},
                      {"person_id", participant.person},
                      {"user_id", participant.user}};
        bindFields(columns, participant, {participantTable.table, {}});
        database.insert(participantTable.table, columns);
    }
}

} // namespace

Promise promiseOf(const Row &row, const QString &visitUid)
{
    Promise promise;
    promise.id = row.id<domain::PromiseId>("id");
    readFields(row, promise, {promiseTable.table, visitUid});
    return promise;
}

std::optional<Visit> readVisit(Database &database, VisitId id)
{
    static const QString sql = selectVisits(u"v.id = :id"_s);
    auto visit = database.first(sql, {{"id", id}}, visitOf);
    if (visit) {
        readLists(database, *visit);
    }
    return visit;
}

std::vector<Visit> readVisitsOf(Database &database, domain::ClientId client)
{
    static const QString sql = selectVisits(u"v.client_id = :client"_s);
    auto visits = database.list(sql, {{"client", client}}, visitOf);
    for (Visit &visit : visits) {
        readLists(database, visit);
    }
    return visits;
}

Binds visitColumns(const Visit &visit, const QString &searchText)
{
    Binds columns{{"client_id", visit.client},
                  {"author_id", visit.author},
                  {"recorder_id", visit.recorder},
                  {"content_digest", domain::blake2b(visit.content.trimmed().toUtf8())},
                  {"search_text", searchText}};
    bindFields(columns, visit, {"visit", visit.uid});
    return columns;
}

void writeVisitLists(Database &database, VisitId id, const Visit &visit)
{
    removeChildren(database, participantTable, id.value());
    insertParticipants(database, id, Side::Ours, visit.our);
    insertParticipants(database, id, Side::Theirs, visit.their);
    removeChildren(database, promiseTable, id.value());
    int position = 0;
    for (const Promise &promise : visit.promises) {
        Binds columns{{"visit_id", id}, {"position", position++}};
        if (promise.id) { // a promise that was there keeps its id
            columns.emplace_back("id", promise.id);
        }
        bindFields(columns, promise, {promiseTable.table, visit.uid});
        database.insert(promiseTable.table, columns);
    }
}

} // namespace zhuke::persistence
