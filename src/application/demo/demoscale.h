// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"

#include <optional>
#include <span>

namespace zhuke::application {

inline constexpr int greatestDemo = 99'999; // clients: a serial has five digits

// How large the demo company is to be. Up to 60 clients are those of domain.md 8; more are made in
// rounds (demoround.h), without records and 附件4.
struct DemoScale
{
    int clients = 60;
    std::optional<int> visits; // absent: as many as the clients' cadence gives
    quint64 seed = demoSeed;
};

// Deals a number of visits to clients in proportion to what their plans say.
class VisitShares
{
public:
    // `dealt` of the planned ones belong to clients that came before.
    VisitShares(qint64 planned, qint64 wanted, qint64 dealt)
        : m_planned(planned)
        , m_wanted(wanted)
        , m_dealt(dealt)
    {}

    // Every client once, in as many parts as there are.
    void deal(std::span<ClientPlan> plans);

private:
    [[nodiscard]] qint64 shareOf(qint64 planned) const { return m_wanted * planned / m_planned; }

    qint64 m_planned;
    qint64 m_wanted;
    qint64 m_dealt;
};

[[nodiscard]] qint64 plannedVisits(std::span<const ClientPlan> plans);

} // namespace zhuke::application
