// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/client/project.h"
#include "domain/common/uid.h"
#include "domain/dossier/dossier.h"
#include "domain/organisation/organisation.h"
#include "domain/visit/record.h"
#include "domain/visit/visit.h"
#include "support/builder.h"

namespace zhuke::test {

[[nodiscard]] inline QString aUid()
{
    return domain::newUid(QDateTime(QDate(2026, 11, 23), QTime(2, 30), Qt::UTC));
}

[[nodiscard]] inline Builder<domain::Client>
aClient(const QString &name = QStringLiteral("云汀置业有限公司(虚构)"))
{
    domain::Client client;
    client.uid = aUid();
    client.name = name;
    return Builder(client);
}

// A person who is only a name.
[[nodiscard]] inline domain::Participant aParticipant(const QString &name)
{
    domain::Participant participant;
    participant.name = name;
    return participant;
}

[[nodiscard]] inline domain::Promise aPromise(const QString &what, QDate due = {})
{
    domain::Promise promise;
    promise.what = what;
    promise.due = due;
    return promise;
}

[[nodiscard]] inline domain::Shareholder aShareholder(const QString &name)
{
    domain::Shareholder shareholder;
    shareholder.name = name;
    return shareholder;
}

[[nodiscard]] inline Builder<domain::Client>
aNumberedClient(domain::Grade grade, int serial, const QString &name)
{
    domain::Client client = aClient(name);
    client.grade = grade;
    client.serial = serial;
    client.state = domain::ClientState::Designated;
    return Builder(client);
}

[[nodiscard]] inline Builder<domain::Person> aPerson(domain::ClientId client)
{
    domain::Person person;
    person.uid = aUid();
    person.client = client;
    person.name = QStringLiteral("曾示远");
    person.post = QStringLiteral("总经理");
    person.kind = domain::PersonKind::Head;
    return Builder(person);
}

[[nodiscard]] inline Builder<domain::Project> aProject(domain::ClientId client)
{
    domain::Project project;
    project.uid = aUid();
    project.client = client;
    project.name = QStringLiteral("云汀一期");
    project.place = QStringLiteral("示例市");
    return Builder(project);
}

[[nodiscard]] inline Builder<domain::Visit> aVisit(domain::ClientId client)
{
    domain::Visit visit;
    visit.uid = aUid();
    visit.client = client;
    visit.date = QDate(2026, 11, 20);
    visit.content = QStringLiteral("商谈二期招标安排");
    return Builder(visit);
}

[[nodiscard]] inline Builder<domain::Record> aRecord(domain::ClientId client)
{
    domain::Record record;
    record.uid = aUid();
    record.client = client;
    record.date = QDate(2026, 11, 18);
    record.summary = QStringLiteral("协调会纪要");
    return Builder(record);
}

[[nodiscard]] inline Builder<domain::Dossier>
aDossier(domain::ClientId client, int year = 2026, int quarter = 3)
{
    domain::Dossier dossier;
    dossier.uid = aUid();
    dossier.client = client;
    dossier.year = year;
    dossier.quarter = quarter;
    return Builder(dossier);
}

[[nodiscard]] inline Builder<domain::Unit> aUnit(const QString &name = QStringLiteral("第一分公司"))
{
    domain::Unit unit;
    unit.uid = aUid();
    unit.name = name;
    return Builder(unit);
}

[[nodiscard]] inline Builder<domain::User> aUser(domain::UnitId unit,
                                                 const QString &name = QStringLiteral("周示客"))
{
    domain::User user;
    user.uid = aUid();
    user.name = name;
    user.unit = unit;
    user.roles = {domain::Role::Manager};
    return Builder(user);
}

} // namespace zhuke::test
