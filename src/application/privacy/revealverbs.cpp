// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/revealverbs.h"

#include "application/audit/changes.h"
#include "application/client/clientverbs.h"
#include "application/privacy/reasons.h"

#include <QSysInfo>

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Person;
using domain::PiClass;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

bool isPi3(const QString &name)
{
    const domain::Field<Person> *field = domain::findField<Person>(name);
    return field == nullptr || field->info.pi == PiClass::Pi3; // family is no field of its own
}

bool opens(const domain::AccessScope &scope, PiClass pi)
{
    return (pi == PiClass::Pi2 && scope.opensPi2) || (pi == PiClass::Pi3 && scope.opensPi3);
}

// What of the client's persons the session is about to see.
struct Seen
{
    QJsonArray shown;
    QStringList names;
    QStringList fields;
};

Seen seenOf(const domain::ClientFile &file,
            const domain::AccessScope &scope,
            const QString &personUid)
{
    Seen seen;
    for (const Person &person : file.persons) {
        const QStringList fields = sealedFields(person, scope);
        if (fields.isEmpty() || (!personUid.isEmpty() && person.uid != personUid)) {
            continue;
        }
        seen.shown.append(QJsonObject{{u"client"_s, file.client.uid},
                                      {u"person"_s, person.uid},
                                      {u"fields"_s, QJsonArray::fromStringList(fields)}});
        seen.names.append(person.name);
        seen.fields += fields;
    }
    return seen;
}

} // namespace

QStringList sealedFields(const Person &person, const domain::AccessScope &scope)
{
    QStringList names;
    for (const domain::Field<Person> &field : domain::fieldsOf<Person>()) {
        if (opens(scope, field.info.pi) && !domain::isEmpty(field.get(person))) {
            names.append(field.name());
        }
    }
    if (scope.opensPi3 && !person.family.empty()) {
        names.append(u"family"_s);
    }
    return names;
}

bool needsReason(const Session &session, const domain::Client &client, const QStringList &fields)
{
    return client.manager != session.user && std::ranges::any_of(fields, isPi3);
}

RevealVerbs::RevealVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<void> RevealVerbs::reveal(const Session &session, const RevealRequest &request)
{
    return m_storage.transaction([&](domain::Repositories &repositories) -> Result<void> {
        const auto file = repositories.clients.file(request.client);
        if (!file) {
            return domain::failure(file);
        }
        if (!authorise(session, Permission::View, ownerOf(file->client))) {
            return domain::failure(ErrorCode::NotFound, u"client"_s);
        }
        domain::AccessScope scope = scopeOf(session);
        scope.opensPi3 = scope.opensPi3 && !request.withoutPi3;
        const Seen seen = seenOf(*file, scope, request.personUid);
        if (seen.shown.isEmpty()) {
            return {};
        }
        const bool isNeeded = needsReason(session, file->client, seen.fields);
        if (const Result<void> done = checkReason(request.reason, isNeeded, seen.names); !done) {
            return done;
        }
        return repositories.audit.append(auditEntry(session,
                                                    m_clock,
                                                    u"revealSealed"_s,
                                                    {{u"way"_s, domain::codeOf(request.way)},
                                                     {u"machine"_s, QSysInfo::machineHostName()},
                                                     {u"reason"_s, request.reason.trimmed()},
                                                     {u"seen"_s, seen.shown}}));
    });
}

} // namespace zhuke::application
