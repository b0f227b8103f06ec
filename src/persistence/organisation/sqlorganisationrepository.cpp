// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/organisation/sqlorganisationrepository.h"

#include "persistence/mapping/aggregaterow.h"
#include "persistence/mapping/fieldmapping.h"
#include "persistence/organisation/organisationrows.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::ErrorCode;
using domain::failure;
using domain::Result;
using domain::Unit;
using domain::UnitId;
using domain::User;
using domain::UserId;

namespace {

Result<void> duplicate(const QString &field, const QString &value)
{
    return failure(ErrorCode::Duplicate, field, value, u"taken"_s);
}

Result<void> checkUnit(Database &database, const Unit &unit)
{
    if (const auto uid = checkUid(unit.uid); !uid) {
        return uid;
    }
    const qint64 taken =
        database.integer(u"SELECT count(*) FROM unit WHERE name = :name"_s, {{"name", unit.name}});
    return taken > 0 ? duplicate(u"name"_s, unit.name) : Result<void>();
}

Result<void> checkUser(Database &database, const User &user)
{
    if (const auto uid = checkUid(user.uid); !uid) {
        return uid;
    }
    const UserId own = user.id.value_or(UserId(0));
    if (database.integer(u"SELECT count(*) FROM app_user WHERE login = :login AND id <> :own"_s,
                         {{"login", user.login}, {"own", own}})
        > 0) {
        return duplicate(u"login"_s, user.login);
    }
    // Without a unit the names are a group of their own, which a unique index does not see.
    if (database.integer(
            u"SELECT count(*) FROM app_user WHERE coalesce(unit_id, 0) = :unit AND name = :name "
            "AND id <> :own"_s,
            {{"unit", user.unit.value_or(UnitId(0))}, {"name", user.name}, {"own", own}})
        > 0) {
        return duplicate(u"name"_s, user.name);
    }
    return {};
}

Binds userColumns(const User &user)
{
    Binds columns{{"unit_id", user.unit}};
    bindFields(columns, user, {"app_user", user.uid});
    return columns;
}

} // namespace

Result<std::vector<Unit>> SqlOrganisationRepository::units() const
{
    return guarded([&]() -> Result<std::vector<Unit>> { return readUnits(m_database); });
}

Result<std::vector<User>> SqlOrganisationRepository::users() const
{
    return guarded([&]() -> Result<std::vector<User>> { return readUsers(m_database); });
}

Result<std::vector<User>> SqlOrganisationRepository::usersNamed(const QString &name) const
{
    return guarded([&]() -> Result<std::vector<User>> { return readUsersNamed(m_database, name); });
}

Result<std::optional<User>> SqlOrganisationRepository::userByLogin(const QString &login) const
{
    return guarded(
        [&]() -> Result<std::optional<User>> { return readUserByLogin(m_database, login); });
}

Result<UnitId> SqlOrganisationRepository::addUnit(const Unit &unit)
{
    return guarded([&]() -> Result<UnitId> {
        if (const auto checked = checkUnit(m_database, unit); !checked) {
            return failure(checked);
        }
        Binds columns{{"uid", unit.uid}};
        bindFields(columns, unit, {"unit", unit.uid});
        const UnitId id(m_database.insert("unit", columns));
        int position = 0;
        for (const QString &region : unit.regions) {
            m_database.exec(u"INSERT INTO unit_region (unit_id, position, region) "
                            "VALUES (:unit, :position, :region)"_s,
                            {{"unit", id}, {"position", position++}, {"region", region}});
        }
        return id;
    });
}

Result<UserId> SqlOrganisationRepository::addUser(const User &user)
{
    return guarded([&]() -> Result<UserId> {
        User fresh = user;
        fresh.id.reset();
        if (const auto checked = checkUser(m_database, fresh); !checked) {
            return failure(checked);
        }
        Binds columns = userColumns(user);
        columns.emplace_back("uid", user.uid);
        return UserId(m_database.insert("app_user", columns));
    });
}

Result<void> SqlOrganisationRepository::updateUser(const User &user)
{
    return guarded([&]() -> Result<void> {
        if (const auto checked = checkUser(m_database, user); !checked) {
            return checked;
        }
        Binds columns = userColumns(user);
        columns.emplace_back("id", user.id);
        const qint64 updated =
            m_database.exec(u"UPDATE app_user SET unit_id = :unit_id, name = :name, "
                            "login = :login, roles = :roles, active = :active WHERE id = :id"_s,
                            columns);
        if (updated == 0) {
            return notFound({"app_user", user.id.value_or(UserId(0)).value()});
        }
        return {};
    });
}

Result<void> SqlOrganisationRepository::eraseUnit(UnitId id)
{
    return guarded([&] { return m_database.remove("unit", id.value()); });
}

Result<void> SqlOrganisationRepository::eraseUser(UserId id)
{
    return guarded([&] { return m_database.remove("app_user", id.value()); });
}

} // namespace zhuke::persistence
