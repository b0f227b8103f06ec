// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/organisation/organisationrows.h"

#include "persistence/mapping/fieldmapping.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::Unit;
using domain::User;

namespace {

Unit unitOf(const Row &row)
{
    Unit unit;
    unit.id = row.id<domain::UnitId>("id");
    unit.uid = row.text("uid");
    readFields(row, unit, {"unit", unit.uid});
    return unit;
}

User userOf(const Row &row)
{
    User user;
    user.id = row.id<domain::UserId>("id");
    user.uid = row.text("uid");
    user.unit = row.optionalId<domain::UnitId>("unit_id");
    readFields(row, user, {"app_user", user.uid});
    return user;
}

QString selectUsers(const QString &condition)
{
    return u"SELECT id, uid, unit_id, %1 FROM app_user WHERE %2 ORDER BY id"_s.arg(
        columnList<User>(), condition);
}

} // namespace

std::vector<Unit> readUnits(Database &database)
{
    auto units = database.list(
        u"SELECT id, uid, %1 FROM unit ORDER BY id"_s.arg(columnList<Unit>()), {}, unitOf);
    for (Unit &unit : units) {
        const auto regions = database.list(
            u"SELECT region FROM unit_region WHERE unit_id = :unit ORDER BY position"_s,
            {{"unit", unit.id}},
            [](const Row &row) { return row.text("region"); });
        unit.regions = QStringList(regions.begin(), regions.end());
    }
    return units;
}

std::vector<User> readUsers(Database &database)
{
    static const QString sql = selectUsers(u"1 = 1"_s);
    return database.list(sql, {}, userOf);
}

std::vector<User> readUsersNamed(Database &database, const QString &name)
{
    static const QString sql = selectUsers(u"name = :name"_s);
    return database.list(sql, {{"name", name}}, userOf);
}

std::optional<User> readUserByLogin(Database &database, const QString &login)
{
    static const QString sql = selectUsers(u"login = :login"_s);
    return database.first(sql, {{"login", login}}, userOf);
}

} // namespace zhuke::persistence
