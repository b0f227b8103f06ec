// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerverbs.h"
#include "support/builders.h"
#include "support/testdatabase.h"

namespace zhuke::test {

// A company with a unit and somebody in its office, who imports ledgers.
class LedgerCompany
{
public:
    LedgerCompany()
    {
        unit = m_database.write([](auto &all) {
            return all.organisation.addUnit(aUnit(QStringLiteral("华东分公司")));
        });
        office = session(QStringLiteral("周示客"), domain::Role::Office);
    }

    [[nodiscard]] application::Session session(const QString &name, domain::Role role)
    {
        domain::User user = aUser(*unit, name);
        user.roles = {role};
        const domain::UserId id =
            m_database.write([&](auto &all) { return all.organisation.addUser(user); });
        return {id, user.uid, name, unit, QStringLiteral("华东分公司"), user.roles};
    }

    [[nodiscard]] application::LedgerVerbs verbs() { return {m_database.storage(), m_clock}; }
    [[nodiscard]] domain::Result<application::ImportReport>
    import(const application::Workbook &workbook, application::ImportOptions options = {})
    {
        options.fileName = QStringLiteral("台账.xlsx");
        return verbs().importLedger(office, workbook, options);
    }
    // An import that is expected to succeed.
    [[nodiscard]] application::ImportReport imported(const application::Workbook &workbook,
                                                     application::ImportOptions options = {})
    {
        return import(workbook, std::move(options)).value();
    }

    [[nodiscard]] TestDatabase &database() { return m_database; }
    [[nodiscard]] domain::ClientFile file(const QString &name);
    // Everything stored of the business, without row ids, revisions and the trail.
    [[nodiscard]] QStringList content();
    [[nodiscard]] qint64 count(const QString &table);

    std::optional<domain::UnitId> unit;
    application::Session office{domain::UserId(0), {}, {}, {}, {}, {}};

private:
    TestDatabase m_database;
    FixedClock m_clock;
};

} // namespace zhuke::test
