// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/person.h"
#include "domain/common/result.h"

#include <QDateTime>

#include <vector>

namespace zhuke::domain {

// Persons with family, consent and decision shares. Values of class Pi2 and Pi3 are sealed on the
// way in and opened on the way out.
class PersonRepository
{
public:
    virtual ~PersonRepository() = default;
    PersonRepository() = default;
    PersonRepository(const PersonRepository &) = delete;
    PersonRepository &operator=(const PersonRepository &) = delete;

    [[nodiscard]] virtual Result<Person> find(PersonId id) const = 0;
    [[nodiscard]] virtual Result<std::vector<Person>> ofClient(ClientId client) const = 0;
    [[nodiscard]] virtual Result<PersonId> add(const Person &person) = 0;
    [[nodiscard]] virtual Result<void>
    update(const Person &person) = 0; // Conflict when the revision is stale
    [[nodiscard]] virtual Result<void>
    moveToTrash(PersonId id, UserId by, const QDateTime &utc) = 0;
    [[nodiscard]] virtual Result<void>
    erase(PersonId id) = 0; // gone for good; only for undo and the trash
};

} // namespace zhuke::domain
