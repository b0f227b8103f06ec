// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/sqlclientrepository.h"

#include "domain/standards/creditcode.h"
#include "domain/standards/orgcode.h"
#include "domain/text/normalise.h"
#include "persistence/client/clientfilereader.h"
#include "persistence/client/clientrows.h"
#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Client;
using domain::ClientId;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

AggregateRow rowOf(ClientId id)
{
    return {"client", id.value()};
}

// A code that stands for "none", or is not shaped like one, says nothing about who a client is
// (decisions 32).
bool identifies(const QString &code)
{
    return domain::CreditCode::parse(code).has_value()
           || domain::OrganisationCode::parse(code).has_value();
}

std::optional<ClientId> findBy(Database &database, const QString &condition, const QVariant &wanted)
{
    return database.first(u"SELECT id FROM client WHERE %1 ORDER BY id LIMIT 1"_s.arg(condition),
                          {{"wanted", wanted}},
                          [](const Row &row) { return row.id<ClientId>("id"); });
}

constexpr QLatin1StringView livingCode("credit_code = :wanted AND deleted_at IS NULL");
constexpr QLatin1StringView livingName("name_key = :wanted AND deleted_at IS NULL");
constexpr QLatin1StringView anySerial("serial = :wanted");

bool isTaken(const std::optional<ClientId> &found, const std::optional<ClientId> &own)
{
    return found && found != own;
}

// A serial stays taken in the trash too (F03).
Result<void> checkIdentity(Database &database, const Client &client)
{
    if (client.serial && isTaken(findBy(database, anySerial, *client.serial), client.id)) {
        return failure(
            ErrorCode::Duplicate, u"serial"_s, QString::number(*client.serial), u"taken"_s);
    }
    if (identifies(client.creditCode)
        && isTaken(findBy(database, livingCode, client.creditCode), client.id)) {
        return failure(ErrorCode::Duplicate, u"creditCode"_s, client.creditCode, u"taken"_s);
    }
    if (isTaken(findBy(database, livingName, domain::nameKey(client.name)), client.id)) {
        return failure(ErrorCode::Duplicate, u"name"_s, client.name, u"taken"_s);
    }
    return {};
}

void eraseParts(Database &database, VisitIndex &index, ClientId client)
{
    const auto visits = database.list(u"SELECT id FROM visit WHERE client_id = :client"_s,
                                      {{"client", client}},
                                      [](const Row &row) { return row.id<domain::VisitId>("id"); });
    for (const domain::VisitId visit : visits) {
        index.remove(visit);
    }
    // Those that refer to others first.
    for (const QLatin1StringView table :
         {"record"_L1, "visit"_L1, "person"_L1, "project"_L1, "dossier"_L1, "attachment"_L1}) {
        database.exec(u"DELETE FROM %1 WHERE client_id = :client"_s.arg(table),
                      {{"client", client}});
    }
}

} // namespace

Result<Client> SqlClientRepository::find(ClientId id) const
{
    return guarded([&]() -> Result<Client> {
        auto client = readClient(m_database, id);
        if (!client) {
            return notFound(rowOf(id));
        }
        return std::move(*client);
    });
}

Result<domain::ClientFile> SqlClientRepository::file(ClientId id) const
{
    return guarded([&]() -> Result<domain::ClientFile> {
        auto file = readClientFile(m_database, id, {&m_sealer, true, true});
        if (!file) {
            return notFound(rowOf(id));
        }
        return std::move(*file);
    });
}

Result<ClientId> SqlClientRepository::add(const Client &client)
{
    return guarded([&]() -> Result<ClientId> {
        if (const auto uid = checkUid(client.uid); !uid) {
            return failure(uid);
        }
        Client fresh = client;
        fresh.id.reset();
        if (const auto identity = checkIdentity(m_database, fresh); !identity) {
            return failure(identity);
        }
        Binds columns = clientColumns(fresh);
        columns.emplace_back("uid", client.uid);
        const ClientId id(m_database.insert("client", columns));
        writeClientLists(m_database, id, client);
        m_database.exec(u"INSERT INTO client_summary (client_id) VALUES (:client)"_s,
                        {{"client", id}});
        return id;
    });
}

Result<void> SqlClientRepository::update(const Client &client)
{
    return guarded([&]() -> Result<void> {
        const ClientId id = client.id.value_or(ClientId(0));
        if (const auto identity = checkIdentity(m_database, client); !identity) {
            return identity;
        }
        const auto updated =
            updateRow(m_database, rowOf(id), client.revision, clientColumns(client));
        if (updated) {
            writeClientLists(m_database, id, client);
        }
        return updated;
    });
}

Result<void> SqlClientRepository::saveSummary(ClientId id, const domain::ClientSummary &summary)
{
    return guarded([&]() -> Result<void> {
        const qint64 saved = m_database.exec(
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
             {"id", id}});
        return saved == 0 ? Result<void>(notFound(rowOf(id))) : Result<void>();
    });
}

Result<std::optional<ClientId>> SqlClientRepository::byCreditCode(const QString &code) const
{
    return guarded(
        [&]() -> Result<std::optional<ClientId>> { return findBy(m_database, livingCode, code); });
}

Result<std::optional<ClientId>> SqlClientRepository::bySerial(int serial) const
{
    return guarded([&]() -> Result<std::optional<ClientId>> {
        return findBy(m_database, anySerial + " AND deleted_at IS NULL"_L1, serial);
    });
}

Result<std::optional<ClientId>> SqlClientRepository::byNameKey(const QString &nameKey) const
{
    return guarded([&]() -> Result<std::optional<ClientId>> {
        return findBy(m_database, livingName, nameKey);
    });
}

Result<bool> SqlClientRepository::isInTrash(const Client &client) const
{
    return guarded([&]() -> Result<bool> {
        return m_database.integer(
                   u"SELECT count(*) FROM client WHERE deleted_at IS NOT NULL "
                   "AND (name_key = :name OR credit_code = :code OR serial = :serial)"_s,
                   {{"name", domain::nameKey(client.name)},
                    {"code", identifies(client.creditCode) ? client.creditCode : QString()},
                    {"serial", client.serial}})
               > 0;
    });
}

Result<int> SqlClientRepository::greatestSerial() const
{
    return guarded([&]() -> Result<int> {
        return static_cast<int>(m_database.integer(u"SELECT max(serial) FROM client"_s));
    });
}

Result<void> SqlClientRepository::moveToTrash(ClientId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlClientRepository::erase(ClientId id)
{
    return guarded([&]() -> Result<void> {
        eraseParts(m_database, m_index, id);
        return m_database.remove("client", id.value());
    });
}

} // namespace zhuke::persistence
