// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/person.h"
#include "domain/client/project.h"

#include <vector>

namespace zhuke::application {

// The persons of every client in the order of the plans, their consents, and the sealed values that
// a consent in force covers. PersonId is the place in the client's list, from 1.
//
// A birthday is text: "1987-06-15" by the Gregorian calendar; "农1987闰06-15" by the lunar one,
// where 闰 stands only before a leap month.
[[nodiscard]] std::vector<std::vector<domain::Person>>
demoPersons(const std::vector<ClientPlan> &plans, quint64 seed, QDate today);

// Gives some of the projects shares of decision of their own; those of one project add up to 100.
void addDecisions(std::vector<domain::Person> &persons,
                  const std::vector<domain::Project> &projects,
                  quint64 seed);

} // namespace zhuke::application
