// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/audit/aggregatedigest.h"

#include "domain/attachment/attachment.h"
#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/common/digest.h"
#include "domain/dossier/dossier.h"
#include "domain/organisation/organisation.h"
#include "domain/visit/record.h"
#include "domain/visit/visit.h"
#include "persistence/mapping/fieldmapping.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::AggregateRef;
using domain::DigestBuilder;

namespace {

// Rows of one table that belong to an aggregate.
struct Part
{
    QLatin1StringView table;
    QByteArrayList columns;
    QString sql; // takes :uid
};

struct Kind
{
    QLatin1StringView name;
    std::vector<Part> parts; // the head first
};

Part part(QLatin1StringView table, QByteArrayList columns, const QString &rest)
{
    QString sql =
        u"SELECT %1 FROM %2 WHERE %3"_s.arg(QLatin1StringView(columns.join(", ")), table, rest);
    return {table, std::move(columns), std::move(sql)};
}

template <class E>
QByteArrayList fieldsAnd(QByteArrayList columns)
{
    for (const QByteArray &column : columnsOf<E>()) {
        columns.append(column);
    }
    return columns;
}

// The head row; `more` are its references.
template <class E>
Part head(QLatin1StringView table, const QByteArrayList &more, bool hasTrash = true)
{
    QByteArrayList columns{"id", "uid"};
    columns += more;
    if (hasTrash) {
        columns += {"deleted_at", "deleted_by"};
    }
    return part(table, fieldsAnd<E>(columns), u"uid = :uid"_s);
}

// A list: rows with a position under a parent that is itself the head.
template <class E>
Part list(QLatin1StringView table,
          QLatin1StringView parentTable,
          QLatin1StringView parentColumn,
          const QByteArrayList &more = {})
{
    return part(table,
                fieldsAnd<E>(QByteArrayList{"position"} + more),
                u"%1 = (SELECT id FROM %2 WHERE uid = :uid) ORDER BY position, id"_s.arg(
                    parentColumn, parentTable));
}

// A list under a contract, which is itself in a list.
template <class E>
Part contractList(QLatin1StringView table)
{
    return part(table,
                fieldsAnd<E>({"contract_id", "position"}),
                u"contract_id IN (SELECT c.id FROM contract c JOIN project p "
                "ON p.id = c.project_id WHERE p.uid = :uid) ORDER BY contract_id, position, id"_s);
}

Kind clientKind()
{
    constexpr QLatin1StringView parent("client_id");
    return {
        "client"_L1,
        {head<domain::Client>("client"_L1, {"revision", "unit_id", "manager_id"}),
         list<domain::Shareholder>("shareholder"_L1, "client"_L1, parent),
         list<domain::CreditSheet>("credit_sheet"_L1, "client"_L1, parent),
         part("former_number"_L1,
              {"position", "grade", "until", "decision"},
              u"client_id = (SELECT id FROM client WHERE uid = :uid) ORDER BY position, id"_s)}};
}

Kind personKind()
{
    constexpr QLatin1StringView parent("person_id");
    const QString mine = u"person_id = (SELECT id FROM person WHERE uid = :uid) ORDER BY "_s;
    return {
        "person"_L1,
        {head<domain::Person>("person"_L1, {"revision", "client_id"}),
         list<domain::FamilyMember>("family_member"_L1, "person"_L1, parent),
         part("consent"_L1, fieldsAnd<domain::Consent>({}), mine + u"id"_s),
         part("person_decision"_L1, {"position", "project_id", "pct"}, mine + u"position, id"_s)}};
}

Kind projectKind()
{
    constexpr QLatin1StringView parent("project_id");
    return {"project"_L1,
            {head<domain::Project>("project"_L1, {"revision", "client_id"}),
             list<domain::Contract>("contract"_L1, "project"_L1, parent, {"id"}),
             contractList<domain::Supplement>("supplement"_L1),
             contractList<domain::Receipt>("receipt"_L1),
             list<domain::FollowUp>("follow_up"_L1, "project"_L1, parent)}};
}

Kind visitKind()
{
    constexpr QLatin1StringView parent("visit_id");
    return {"visit"_L1,
            {head<domain::Visit>("visit"_L1, {"revision", "client_id", "author_id", "recorder_id"}),
             list<domain::Participant>(
                 "visit_participant"_L1, "visit"_L1, parent, {"side", "person_id", "user_id"}),
             list<domain::Promise>("promise"_L1, "visit"_L1, parent, {"id"})}};
}

Kind unitKind()
{
    return {"unit"_L1,
            {head<domain::Unit>("unit"_L1, {}, false),
             part("unit_region"_L1,
                  {"position", "region"},
                  u"unit_id = (SELECT id FROM unit WHERE uid = :uid) ORDER BY position"_s)}};
}

// With the records whose payload it took: one more of those would show.
Kind erasureKind()
{
    return {"erasure"_L1,
            {part("erasure"_L1,
                  {"uid",
                   "client_uid",
                   "person_uid",
                   "basis",
                   "request",
                   "requested_on",
                   "erased_utc",
                   "erased_by",
                   "closed_utc",
                   "texts"},
                  u"uid = :uid"_s),
             part("audit_erasure"_L1,
                  {"seq"},
                  u"erasure_id = (SELECT id FROM erasure WHERE uid = :uid) ORDER BY seq"_s)}};
}

std::span<const Kind> kinds()
{
    static const std::vector<Kind> all{
        clientKind(),
        personKind(),
        projectKind(),
        visitKind(),
        {"record"_L1,
         {head<domain::Record>("record"_L1, {"revision", "client_id", "project_id", "person_id"})}},
        {"dossier"_L1,
         {head<domain::Dossier>("dossier"_L1, {"revision", "client_id"}),
          list<domain::PlanLine>("plan_line"_L1, "dossier"_L1, "dossier_id"_L1)}},
        {"attachment"_L1,
         {head<domain::Attachment>("attachment"_L1,
                                   {"client_id", "owner_uid", "bytes", "added_utc", "added_by"})}},
        unitKind(),
        {"user"_L1, {head<domain::User>("app_user"_L1, {"unit_id"}, false)}},
        {"setting"_L1,
         {part("setting"_L1,
               {"uid", "key", "value", "note", "valid_from", "set_by", "set_utc"},
               u"uid = :uid"_s)}},
        {"form"_L1,
         {part("form_definition"_L1,
               {"uid", "form", "version", "definition", "valid_from", "set_by", "set_utc"},
               u"uid = :uid"_s)}},
        erasureKind(),
    };
    return all;
}

const Kind *findKind(QStringView name)
{
    const auto found =
        std::ranges::find_if(kinds(), [name](const Kind &kind) { return name == kind.name; });
    return found == kinds().end() ? nullptr : &*found;
}

void addValue(DigestBuilder &digest, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        digest.integer(value.toLongLong());
        break;
    case QMetaType::QByteArray:
        digest.bytes(value.toByteArray());
        break;
    default:
        digest.text(value.toString());
        break;
    }
}

// False when there is no such row.
bool addRows(DigestBuilder &digest, Database &database, const Part &part, const QString &uid)
{
    bool any = false;
    Query rows = database.query(part.sql, {{"uid", uid}});
    for (const Row &row : rows) {
        any = true;
        digest.text(QString(part.table));
        for (const QByteArray &column : part.columns) {
            const QVariant value = row.value(column.constData());
            if (!value.isNull()) {
                digest.text(QString::fromLatin1(column));
                addValue(digest, value);
            }
        }
        digest.absent(); // the row ends
    }
    return any;
}

} // namespace

QStringList aggregateKinds()
{
    QStringList names;
    for (const Kind &kind : kinds()) {
        names += kind.name;
    }
    return names;
}

QLatin1StringView headTableOf(QStringView kind)
{
    const Kind *found = findKind(kind);
    return found == nullptr ? QLatin1StringView() : found->parts.front().table;
}

QByteArray aggregateDigest(Database &database, const AggregateRef &item)
{
    const Kind *kind = findKind(item.kind);
    if (kind == nullptr) {
        return {};
    }
    DigestBuilder digest;
    if (!addRows(digest, database, kind->parts.front(), item.uid)) {
        return {};
    }
    for (const Part &part : std::span(kind->parts).subspan(1)) {
        addRows(digest, database, part, item.uid);
    }
    return digest.result();
}

} // namespace zhuke::persistence
