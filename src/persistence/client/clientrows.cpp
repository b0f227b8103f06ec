// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/clientrows.h"

#include "persistence/client/searchcolumns.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Client;
using domain::ClientId;
using domain::ClientSummary;
using domain::FormerNumber;

namespace {

std::vector<FormerNumber> readFormerNumbers(Database &database, ClientId client)
{
    return database.list(
        u"SELECT grade, until, decision FROM former_number WHERE client_id = :client "
        "ORDER BY position"_s,
        {{"client", client}},
        [](const Row &row) {
            return FormerNumber{
                row.code<domain::Grade>("grade"), row.date("until"), row.text("decision")};
        });
}

void writeFormerNumbers(Database &database, ClientId client, const std::vector<FormerNumber> &list)
{
    removeChildren(database, formerNumberTable, client.value());
    int position = 0;
    for (const FormerNumber &former : list) {
        database.insert("former_number",
                        {{"client_id", client},
                         {"position", position++},
                         {"grade", former.grade},
                         {"until", former.until},
                         {"decision", former.decision}});
    }
}

Client clientOf(const Row &row)
{
    Client client;
    client.id = row.id<ClientId>("id");
    client.uid = row.text("uid");
    client.revision = row.integer("revision");
    client.unit = row.optionalId<domain::UnitId>("unit_id");
    client.manager = row.optionalId<domain::UserId>("manager_id");
    readFields(row, client, {"client", client.uid});
    return client;
}

} // namespace

std::optional<Client> readClient(Database &database, ClientId id)
{
    static const QString sql = u"SELECT id, uid, revision, unit_id, manager_id, %1 FROM client "
                               "WHERE id = :id AND deleted_at IS NULL"_s.arg(columnList<Client>());
    auto client = database.first(sql, {{"id", id}}, clientOf);
    if (client) {
        client->shareholders =
            readChildren<domain::Shareholder>(database, shareholderTable, id.value(), client->uid);
        client->creditSheets =
            readChildren<domain::CreditSheet>(database, creditSheetTable, id.value(), client->uid);
        client->formerNumbers = readFormerNumbers(database, id);
    }
    return client;
}

ClientSummary readSummary(Database &database, ClientId id)
{
    const auto summary = database.first(
        u"SELECT last_visit, last_contact, next_visit, signed_fen, follow_on_fen, completeness, "
        "open_promises FROM client_summary WHERE client_id = :client"_s,
        {{"client", id}},
        [](const Row &row) {
            ClientSummary read;
            read.lastVisit = row.date("last_visit");
            read.lastContact = row.date("last_contact");
            read.nextVisit = row.date("next_visit");
            read.signedFen = row.money("signed_fen");
            read.followOnFen = row.money("follow_on_fen");
            read.completeness = row.number("completeness");
            read.openPromises = row.number("open_promises");
            return read;
        });
    return summary.value_or(ClientSummary());
}

Binds clientColumns(const Client &client)
{
    Binds columns{{"unit_id", client.unit}, {"manager_id", client.manager}};
    bindFields(columns, client, {"client", client.uid});
    bindSearchColumns(columns, client);
    return columns;
}

void writeClientLists(Database &database, ClientId id, const Client &client)
{
    replaceChildren(database, shareholderTable, id.value(), client.shareholders);
    replaceChildren(database, creditSheetTable, id.value(), client.creditSheets);
    writeFormerNumbers(database, id, client.formerNumbers);
}

} // namespace zhuke::persistence
