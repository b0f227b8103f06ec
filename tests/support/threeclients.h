// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/testdatabase.h"

namespace zhuke::test {

// Three clients of two units: the first two belong to the first unit, the first to its manager.
struct ThreeClients
{
    TestDatabase database;
    domain::UnitId unit =
        database.write([](domain::Repositories &r) { return r.organisation.addUnit(aUnit()); });
    domain::UnitId otherUnit = database.write([](domain::Repositories &r) {
        return r.organisation.addUnit(aUnit(QStringLiteral("第二分公司")));
    });
    domain::UserId manager = database.write(
        [this](domain::Repositories &r) { return r.organisation.addUser(aUser(unit)); });
    domain::ClientId own = addClient(
        aNumberedClient(domain::Grade::A, 1, QStringLiteral("重庆云汀置业有限公司(虚构)")),
        unit,
        manager);
    domain::ClientId unitsOther = addClient(
        aNumberedClient(domain::Grade::B, 2, QStringLiteral("阿示建材厂(虚构)")), unit, {});
    domain::ClientId foreign = addClient(aClient(QStringLiteral("中示能源(虚构)")), otherUnit, {});

    domain::ClientId
    addClient(domain::Client client, domain::UnitId ofUnit, std::optional<domain::UserId> ofUser)
    {
        client.unit = ofUnit;
        client.manager = ofUser;
        return database.write([&](domain::Repositories &r) { return r.clients.add(client); });
    }

    [[nodiscard]] domain::AccessScope scope(domain::AccessScope::Reach reach) const
    {
        domain::AccessScope made;
        made.reach = reach;
        made.user = manager;
        made.unit = unit;
        return made;
    }

    [[nodiscard]] const domain::Queries &queries() { return database.file().queries(); }
};

} // namespace zhuke::test
