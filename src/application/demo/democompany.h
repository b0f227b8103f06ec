// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/clientfile.h"
#include "domain/organisation/organisation.h"

#include <vector>

namespace zhuke::application {

// The fictional company of domain.md 8, before it is stored: nothing has a uid, and ids are places
// in lists, from 1: units and users in their lists here, persons and projects in their client's
// file. Numbered clients come first, by serial.
struct DemoCompany
{
    std::vector<domain::Unit> units;
    std::vector<domain::User> users;
    std::vector<domain::ClientFile> clients;
};

// The same seed and day give the same company, on every machine.
[[nodiscard]] DemoCompany makeDemoCompany(quint64 seed = demoSeed, QDate today = demoDay());

} // namespace zhuke::application
