// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/client/sqlpersonrepository.h"

#include "persistence/client/personrows.h"
#include "persistence/mapping/aggregaterow.h"
#include "persistence/sql/guarded.h"

namespace zhuke::persistence {

using domain::failure;
using domain::Person;
using domain::PersonId;
using domain::Result;

namespace {

AggregateRow rowOf(PersonId id)
{
    return {"person", id.value()};
}

} // namespace

Result<Person> SqlPersonRepository::find(PersonId id) const
{
    return guarded([&]() -> Result<Person> {
        auto person = readPerson(m_database, id, {&m_sealer, true, true});
        if (!person) {
            return notFound(rowOf(id));
        }
        return std::move(*person);
    });
}

Result<std::vector<Person>> SqlPersonRepository::ofClient(domain::ClientId client) const
{
    return guarded([&]() -> Result<std::vector<Person>> {
        return readPersonsOf(m_database, client, {&m_sealer, true, true});
    });
}

Result<PersonId> SqlPersonRepository::add(const Person &person)
{
    return guarded([&]() -> Result<PersonId> {
        if (const auto uid = checkUid(person.uid); !uid) {
            return failure(uid);
        }
        Binds columns = personColumns(person, m_sealer);
        columns.emplace_back("uid", person.uid);
        const PersonId id(m_database.insert("person", columns));
        writePersonLists(m_database, id, person, m_sealer);
        return id;
    });
}

Result<void> SqlPersonRepository::update(const Person &person)
{
    return guarded([&]() -> Result<void> {
        const PersonId id = person.id.value_or(PersonId(0));
        const auto updated =
            updateRow(m_database, rowOf(id), person.revision, personColumns(person, m_sealer));
        if (updated) {
            writePersonLists(m_database, id, person, m_sealer);
        }
        return updated;
    });
}

Result<void> SqlPersonRepository::moveToTrash(PersonId id, domain::UserId by, const QDateTime &utc)
{
    return guarded([&] { return moveRowToTrash(m_database, rowOf(id), by, utc); });
}

Result<void> SqlPersonRepository::erase(PersonId id)
{
    return guarded([&] { return m_database.remove("person", id.value()); });
}

} // namespace zhuke::persistence
