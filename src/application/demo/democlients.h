// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/client.h"
#include "domain/client/project.h"

#include <span>

namespace zhuke::application {

// The master record of a planned client with shareholders, credit sheets and former numbers.
[[nodiscard]] domain::Client demoClient(const ClientPlan &plan, quint64 seed, QDate today);

// States an opening follow-on amount where the contracts alone do not reach the client's level; the
// cases of the plan are left as they are.
void stateOpening(domain::Client &client,
                  const ClientPlan &plan,
                  std::span<const domain::Project> projects,
                  quint64 seed,
                  QDate today);

} // namespace zhuke::application
