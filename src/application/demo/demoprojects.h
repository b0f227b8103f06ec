// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/project.h"

#include <span>
#include <vector>

namespace zhuke::application {

// A client's projects, the past ones first, one amount for each. ProjectId is the place in the
// list, from 1. Case amounts of the plan replace the given ones.
[[nodiscard]] std::vector<domain::Project> demoProjects(const ClientPlan &plan,
                                                        std::span<const domain::Money> amounts,
                                                        quint64 seed,
                                                        QDate today);

// What the project was on a day: one that is built today was only coming two years ago.
[[nodiscard]] domain::ProjectPhase demoPhase(const domain::Project &project, QDate day);

// Where a client and its projects lie: a real province, a city that is none.
[[nodiscard]] QString demoPlace(const ClientPlan &plan);

} // namespace zhuke::application
