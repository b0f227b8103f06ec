// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/personrows.h"

#include "persistence/client/searchcolumns.h"
#include "persistence/mapping/childlist.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Consent;
using domain::FamilyMember;
using domain::Person;
using domain::PersonId;
using domain::ProjectDecision;

namespace {

constexpr ChildTable familyTable{"family_member", "person_id"};
constexpr ChildTable decisionTable{"person_decision", "person_id"};

// Sealed family values are bound to their place in the list, so that they cannot change places.
RowPlace familyPlace(const QString &uid, int position)
{
    return {familyTable.table, uid + u'/' + QString::number(position)};
}

std::vector<FamilyMember>
readFamily(Database &database, PersonId id, const QString &uid, const SealedAccess &access)
{
    if (!access.opens(domain::PiClass::Pi3)) {
        return {};
    }
    static const QString sql =
        u"SELECT position, %1 FROM family_member WHERE person_id = :person ORDER BY position"_s.arg(
            columnList<FamilyMember>());
    return database.list(sql, {{"person", id}}, [&](const Row &row) {
        FamilyMember member;
        readFields(row, member, familyPlace(uid, row.number("position")), access);
        return member;
    });
}

std::optional<Consent> readConsent(Database &database, PersonId id, const QString &uid)
{
    static const QString sql =
        u"SELECT %1 FROM consent WHERE person_id = :person"_s.arg(columnList<Consent>());
    return database.first(sql, {{"person", id}}, [&uid](const Row &row) {
        Consent consent;
        readFields(row, consent, {"consent", uid});
        return consent;
    });
}

std::vector<ProjectDecision> readDecisions(Database &database, PersonId id)
{
    return database.list(
        u"SELECT project_id, pct FROM person_decision WHERE person_id = :person ORDER BY position"_s,
        {{"person", id}},
        [](const Row &row) {
            return ProjectDecision{row.id<domain::ProjectId>("project_id"), row.number("pct")};
        });
}

void readLists(Database &database, Person &person, const SealedAccess &access)
{
    person.family = readFamily(database, *person.id, person.uid, access);
    person.decisions = readDecisions(database, *person.id);
    person.consent = readConsent(database, *person.id, person.uid);
}

Person personOf(const Row &row, const SealedAccess &access)
{
    Person person;
    person.client = row.id<domain::ClientId>("client_id");
    person.id = row.id<PersonId>("id");
    person.uid = row.text("uid");
    person.revision = row.integer("revision");
    readFields(row, person, {"person", person.uid}, access);
    return person;
}

QString selectPersons(const QString &condition)
{
    return u"SELECT id, uid, revision, client_id, %1 FROM person WHERE %2 ORDER BY id"_s.arg(
        columnList<Person>(), condition);
}

std::optional<Person>
readOne(Database &database, const QString &sql, const Binds &binds, const SealedAccess &access)
{
    auto person =
        database.first(sql, binds, [&access](const Row &row) { return personOf(row, access); });
    if (person) {
        readLists(database, *person, access);
    }
    return person;
}

} // namespace

std::optional<Person> readPerson(Database &database, PersonId id, const SealedAccess &access)
{
    static const QString sql = selectPersons(u"id = :id AND deleted_at IS NULL"_s);
    return readOne(database, sql, {{"id", id}}, access);
}

std::optional<Person>
readAnyPerson(Database &database, const QString &uid, const SealedAccess &access)
{
    static const QString sql = selectPersons(u"uid = :uid"_s);
    return readOne(database, sql, {{"uid", uid}}, access);
}

std::vector<Person>
readPersonsOf(Database &database, domain::ClientId client, const SealedAccess &access)
{
    static const QString sql = selectPersons(u"client_id = :client AND deleted_at IS NULL"_s);
    auto persons = database.list(
        sql, {{"client", client}}, [&access](const Row &row) { return personOf(row, access); });
    for (Person &person : persons) {
        readLists(database, person, access);
    }
    return persons;
}

Binds personColumns(const Person &person, const application::Sealer &sealer)
{
    Binds columns{{"client_id", person.client}};
    bindFields(columns, person, {"person", person.uid}, &sealer);
    bindSearchColumns(columns, person);
    return columns;
}

void writePersonLists(Database &database,
                      PersonId id,
                      const Person &person,
                      const application::Sealer &sealer)
{
    removeChildren(database, familyTable, id.value());
    int position = 0;
    for (const FamilyMember &member : person.family) {
        Binds columns{{"person_id", id}, {"position", position}};
        bindFields(columns, member, familyPlace(person.uid, position++), &sealer);
        database.insert(familyTable.table, columns);
    }
    removeChildren(database, decisionTable, id.value());
    position = 0;
    for (const ProjectDecision &decision : person.decisions) {
        database.insert(decisionTable.table,
                        {{"person_id", id},
                         {"position", position++},
                         {"project_id", decision.project},
                         {"pct", decision.pct}});
    }
    database.exec(u"DELETE FROM consent WHERE person_id = :person"_s, {{"person", id}});
    if (person.consent) {
        Binds columns{{"person_id", id}};
        bindFields(columns, *person.consent, {"consent", person.uid});
        database.insert("consent", columns);
    }
}

} // namespace zhuke::persistence
