// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlclientqueries.h"

#include "domain/standards/clientnumber.h"
#include "persistence/attachment/attachmentrows.h"
#include "persistence/attachment/sqlattachmentrepository.h"
#include "persistence/client/clientfilereader.h"
#include "persistence/queries/clientfilter.h"
#include "persistence/queries/clientsort.h"
#include "persistence/queries/conditions.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AccessScope;
using domain::ClientId;
using domain::ClientRow;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

ClientId idOf(const Row &row)
{
    return row.id<ClientId>("id");
}

ClientRow clientRowOf(const Row &row)
{
    return {idOf(row),
            row.text("uid"),
            row.text("number"),
            row.text("name"),
            row.optionalCode<domain::Grade>("grade"),
            row.optionalCode<domain::Level>("level"),
            row.code<domain::ClientState>("state"),
            row.text("industry"),
            row.text("region"),
            row.text("unit"),
            row.text("manager"),
            row.money("follow_on_fen"),
            row.date("designated_on"),
            row.date("last_visit"),
            row.date("next_visit"),
            row.number("completeness")};
}

// The client a number stands for, now or formerly.
std::optional<ClientId>
findByNumber(Database &database, const AccessScope &scope, domain::ClientNumber number)
{
    Conditions conditions(scope);
    conditions.add(u"c.serial = :serial"_s, {{"serial", number.serial()}});
    conditions.add(u"(c.grade = :grade OR EXISTS (SELECT 1 FROM former_number f "
                   "WHERE f.client_id = c.id AND f.grade = :grade))"_s,
                   {{"grade", number.grade()}});
    return database.first(
        u"SELECT c.id FROM client c WHERE "_s + conditions.sql(), conditions.binds(), idOf);
}

bool isInScope(Database &database, const AccessScope &scope, ClientId id)
{
    Conditions conditions(scope);
    conditions.add(u"c.id = :id"_s, {{"id", id}});
    return database
        .first(u"SELECT c.id FROM client c WHERE "_s + conditions.sql(), conditions.binds(), idOf)
        .has_value();
}

} // namespace

Result<std::vector<ClientId>> SqlClientQueries::ids(const AccessScope &scope,
                                                    const domain::ClientFilter &filter,
                                                    domain::ClientOrder order) const
{
    return guarded([&]() -> Result<std::vector<ClientId>> {
        Conditions conditions(scope);
        if (const auto added = addFilter(conditions, filter); !added) {
            return failure(added);
        }
        return sortedClients(m_database, conditions, order);
    });
}

Result<std::vector<ClientRow>> SqlClientQueries::rows(const AccessScope &scope,
                                                      std::span<const ClientId> ids) const
{
    return guarded([&]() -> Result<std::vector<ClientRow>> {
        const ReadTransaction oneState(m_database);
        const Conditions conditions(scope);
        const QString sql =
            u"SELECT c.id, c.uid, c.number, c.name, c.grade, c.level, c.state, c.industry, "
            "c.region, u.name AS unit, m.name AS manager, s.follow_on_fen, c.designated_on, "
            "s.last_visit, s.next_visit, s.completeness FROM %1 WHERE c.id = :id AND %2"_s.arg(
                clientTables, conditions.sql());
        std::vector<ClientRow> rows;
        rows.reserve(ids.size());
        for (const ClientId id : ids) {
            Binds binds = conditions.binds();
            binds.emplace_back("id", id);
            if (auto row = m_database.first(sql, binds, clientRowOf)) {
                rows.push_back(std::move(*row));
            }
        }
        return rows;
    });
}

Result<ClientId> SqlClientQueries::resolve(const AccessScope &scope, const QString &reference) const
{
    return guarded([&]() -> Result<ClientId> {
        bool isId = false;
        const ClientId id(reference.toLongLong(&isId));
        if (isId && isInScope(m_database, scope, id)) {
            return id;
        }
        if (const auto number = domain::ClientNumber::parse(reference)) {
            if (const auto found = findByNumber(m_database, scope, *number)) {
                return *found;
            }
        }
        return failure(ErrorCode::NotFound, u"client"_s, reference);
    });
}

Result<domain::ClientFile> SqlClientQueries::file(const AccessScope &scope, ClientId id) const
{
    return guarded([&]() -> Result<domain::ClientFile> {
        const ReadTransaction oneState(m_database);
        std::optional<domain::ClientFile> file;
        if (isInScope(m_database, scope, id)) {
            file = readClientFile(m_database, id, sealedAccess(scope, m_sealer));
        }
        if (!file) {
            return failure(ErrorCode::NotFound, u"client"_s, QString::number(id.value()));
        }
        return std::move(*file);
    });
}

Result<QByteArray> SqlClientQueries::attachmentContent(const AccessScope &scope,
                                                       domain::AttachmentId id) const
{
    return guarded([&]() -> Result<QByteArray> {
        const ReadTransaction oneState(m_database);
        const auto attachment = readAttachment(m_database, id);
        if (!attachment || m_sealer == nullptr
            || !isInScope(m_database, scope, attachment->client)) {
            return failure(ErrorCode::NotFound, u"attachment"_s, QString::number(id.value()));
        }
        return SqlAttachmentRepository(m_database, *m_sealer).content(id);
    });
}

} // namespace zhuke::persistence
