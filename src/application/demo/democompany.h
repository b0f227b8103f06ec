// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoscale.h"
#include "domain/client/clientfile.h"
#include "domain/organisation/organisation.h"

#include <span>
#include <vector>

namespace zhuke::application {

// A fictional company before it is stored: nothing has a uid, and ids are places in lists, from 1:
// units and users in their lists here, persons and projects in their client's file. The same scale
// and day give the same company, on every machine.
class DemoCompany
{
public:
    explicit DemoCompany(const DemoScale &scale = {}, QDate today = demoDay());

    [[nodiscard]] const std::vector<domain::Unit> &units() const { return m_units; }
    [[nodiscard]] const std::vector<domain::User> &users() const { return m_users; }

    // The clients come in parts, so that a large company never is in memory as a whole: round by
    // round, in each the numbered ones first, by serial.
    [[nodiscard]] int clients() const { return m_scale.clients; }
    [[nodiscard]] int rounds() const { return m_rounds; }
    [[nodiscard]] std::vector<domain::ClientFile> makeRound(int round) const;

private:
    struct Seeds
    {
        quint64 client;
        quint64 decisions;
    };

    [[nodiscard]] bool isRepeated() const;
    [[nodiscard]] quint64 seedOf(int round) const;
    [[nodiscard]] std::size_t countOf(int round) const;
    [[nodiscard]] std::vector<ClientPlan> plansOf(int round) const;
    [[nodiscard]] std::vector<domain::ClientFile> makeFiles(const std::vector<ClientPlan> &plans,
                                                            quint64 seed) const;
    [[nodiscard]] domain::ClientFile makeFile(const ClientPlan &plan,
                                              std::span<const domain::Money> amounts,
                                              std::vector<domain::Person> persons,
                                              Seeds seeds) const;

    DemoScale m_scale;
    QDate m_today;
    int m_rounds;
    std::vector<domain::Unit> m_units;
    std::vector<domain::User> m_users;
    qint64 m_plannedInRound = 0; // visits
    qint64 m_planned = 0;
};

} // namespace zhuke::application
