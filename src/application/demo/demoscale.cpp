// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoscale.h"

#include <numeric>

namespace zhuke::application {

void VisitShares::deal(std::span<ClientPlan> plans)
{
    for (ClientPlan &plan : plans) {
        const qint64 before = m_dealt;
        m_dealt += plan.visits;
        plan.visits = static_cast<int>(shareOf(m_dealt) - shareOf(before));
    }
}

qint64 plannedVisits(std::span<const ClientPlan> plans)
{
    return std::accumulate(plans.begin(),
                           plans.end(),
                           qint64{0},
                           [](qint64 sum, const ClientPlan &plan) { return sum + plan.visits; });
}

} // namespace zhuke::application
