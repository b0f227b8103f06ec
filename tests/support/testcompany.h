// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/client/clientverbs.h"
#include "application/session/session.h"
#include "support/builders.h"
#include "support/testdatabase.h"

namespace zhuke::test {

// Two units with a clerk and managers, and the office, on a database of their own.
class TestCompany
{
public:
    TestCompany()
        : east(addUnit(QStringLiteral("华东分公司")))
        , south(addUnit(QStringLiteral("华南分公司")))
        , office(addUser(QStringLiteral("查示川"), east, domain::Role::Office))
        , administrator(
              addUser(QStringLiteral("系统管理员"), std::nullopt, domain::Role::Administrator))
        , manager(addUser(QStringLiteral("周示岚"), east, domain::Role::Manager))
        , otherManager(addUser(QStringLiteral("李示和"), south, domain::Role::Manager))
        , clerk(addUser(QStringLiteral("冯示明"), east, domain::Role::Clerk))
        , clients(database.storage(), clock)
    {}

    // A client of the first manager.
    domain::ClientId addClient(const QString &name = QStringLiteral("云汀置业有限公司(虚构)"))
    {
        return clients
            .add(manager,
                 [&](domain::ClientFile &file) -> domain::Result<void> {
                     file.client.name = name;
                     return {};
                 })
            .value();
    }

    // As if the company had made its impact assessment.
    void collectPi3()
    {
        database.write([&](domain::Repositories &r) {
            return r.settings.add({aUid(),
                                   QStringLiteral("collect_pi3"),
                                   QStringLiteral("on"),
                                   QStringLiteral("评估"),
                                   today(),
                                   office.userUid,
                                   now()});
        });
    }

    [[nodiscard]] domain::ClientFile file(domain::ClientId id)
    {
        return database.write([&](domain::Repositories &r) { return r.clients.file(id); });
    }

    [[nodiscard]] qint64 auditRecords()
    {
        return database.connection().integer(QStringLiteral("SELECT count(seq) FROM audit"), {});
    }

    TestDatabase database;
    FixedClock clock;
    domain::UnitId east;
    domain::UnitId south;
    application::Session office;
    application::Session administrator;
    application::Session manager;
    application::Session otherManager;
    application::Session clerk;
    application::ClientVerbs clients;

private:
    domain::UnitId addUnit(const QString &name)
    {
        domain::Unit unit;
        unit.uid = aUid();
        unit.name = name;
        return database.write(
            [&](domain::Repositories &r) { return r.organisation.addUnit(unit); });
    }

    application::Session
    addUser(const QString &name, std::optional<domain::UnitId> unit, domain::Role role)
    {
        domain::User user;
        user.uid = aUid();
        user.name = name;
        user.login = name;
        user.unit = unit;
        user.roles = {role};
        const domain::UserId id =
            database.write([&](domain::Repositories &r) { return r.organisation.addUser(user); });
        return {id, user.uid, name, unit, {}, user.roles};
    }
};

} // namespace zhuke::test
