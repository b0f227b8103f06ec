// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation/organisation.h"

#include <vector>

namespace zhuke::application {

// Who may sign in to the demo company.
struct DemoAccount
{
    QString login;
    QString name;
    QString unit;
    std::vector<domain::Role> roles;
};

// The password of every account; it protects nothing.
[[nodiscard]] QString demoPassword();

// The login of the 系统管理员, the only user there is before the rest is written.
[[nodiscard]] QString demoAdministrator();

// The demo company's own name.
[[nodiscard]] QString demoCompanyName();

// Headquarters, two departments and six branches with their provinces. UnitId is the place in the
// list, from 1.
[[nodiscard]] std::vector<domain::Unit> demoUnits();

// The 26 of the office and the committee, and the client managers, of whom four are deputies of a
// branch as well. They are the same for every seed, so that manuals and tests can name them. UserId
// is the place in the list, from 1; unit names a unit of demoUnits().
[[nodiscard]] std::vector<domain::User> demoUsers();

// The same users as a list to print.
[[nodiscard]] std::vector<DemoAccount> demoAccounts();

} // namespace zhuke::application
