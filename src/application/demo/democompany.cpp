// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democompany.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demoamounts.h"
#include "application/demo/democlients.h"
#include "application/demo/demodossiers.h"
#include "application/demo/demopersons.h"
#include "application/demo/demoprojects.h"
#include "application/demo/demoround.h"
#include "application/demo/demovisits.h"

#include <algorithm>
#include <numeric>

namespace zhuke::application {

using domain::ClientFile;

namespace {

int projectCount(const ClientPlan &plan)
{
    return plan.completed + plan.active + plan.planned;
}

template <class E, class Id>
const E &at(const std::vector<E> &list, Id place)
{
    return list[static_cast<std::size_t>(place.value() - 1)];
}

} // namespace

DemoCompany::DemoCompany(const DemoScale &scale, QDate today)
    : m_scale(scale)
    , m_today(today)
    , m_rounds(demoRounds(scale.clients))
    , m_units(demoUnits())
    , m_users(demoUsersFor(m_rounds))
{
    // All rounds but the last have as many.
    const std::vector<ClientPlan> last = plansOf(m_rounds - 1);
    m_plannedInRound = plannedVisits(isRepeated() ? plansOf(0) : last);
    m_planned = m_plannedInRound * (m_rounds - 1) + plannedVisits(last);
}

std::vector<ClientFile> DemoCompany::makeRound(int round) const
{
    std::vector<ClientPlan> plans = plansOf(round);
    VisitShares shares(m_planned, m_scale.visits.value_or(m_planned), m_plannedInRound * round);
    shares.deal(plans);
    std::vector<ClientFile> files = makeFiles(plans, seedOf(round));
    leaveOverdue(files, m_today);
    if (!isRepeated()) {
        leaveMissing(files, m_scale.seed);
    }
    files.resize(countOf(round));
    return files;
}

std::vector<ClientFile> DemoCompany::makeFiles(const std::vector<ClientPlan> &plans,
                                               quint64 seed) const
{
    const int projects =
        std::accumulate(plans.begin(), plans.end(), 0, [](int sum, const ClientPlan &plan) {
            return sum + projectCount(plan);
        });
    const std::vector<domain::Money> amounts = demoAmounts(seed, projects);
    std::vector<std::vector<domain::Person>> persons = demoPersons(plans, seed, m_today);
    std::vector<ClientFile> files;
    files.reserve(plans.size());
    std::size_t firstAmount = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const auto count = static_cast<std::size_t>(projectCount(plans[i]));
        files.push_back(makeFile(plans[i],
                                 std::span(amounts).subspan(firstAmount, count),
                                 std::move(persons[i]),
                                 {seed, seed + i}));
        firstAmount += count;
    }
    return files;
}

ClientFile DemoCompany::makeFile(const ClientPlan &plan,
                                 std::span<const domain::Money> amounts,
                                 std::vector<domain::Person> persons,
                                 Seeds seeds) const
{
    ClientFile file;
    file.client = demoClient(plan, seeds.client, m_today);
    file.unitName = at(m_units, plan.unit).name;
    file.managerName = at(m_users, plan.manager).name;
    file.projects = demoProjects(plan, amounts, seeds.client, m_today);
    stateOpening(file.client, plan, file.projects, seeds.client, m_today);
    file.persons = std::move(persons);
    if (!plan.isPublicBody()) {
        file.client.legalRepresentative = file.persons.front().name;
    }
    addDecisions(file.persons, file.projects, seeds.decisions);
    file.visits = demoVisits(plan, file, m_users, seeds.client, m_today);
    if (!isRepeated()) {
        file.records = demoRecords(plan, file, seeds.client, m_today);
        file.dossiers = demoDossiers(plan, file, seeds.client, m_today);
    }
    return file;
}

bool DemoCompany::isRepeated() const
{
    return m_rounds > 1;
}

quint64 DemoCompany::seedOf(int round) const
{
    return isRepeated() ? demoRoundSeed(m_scale.seed, round) : m_scale.seed;
}

std::vector<ClientPlan> DemoCompany::plansOf(int round) const
{
    std::vector<ClientPlan> plans = isRepeated()
                                        ? demoRoundPlans(m_scale.seed, m_today, m_users, round)
                                        : demoPlans(m_scale.seed, m_today);
    for (ClientPlan &plan : std::span(plans).subspan(countOf(round))) {
        plan.visits = 0;
    }
    return plans;
}

// Sixty are always made, since persons and consents are dealt over all of them.
std::size_t DemoCompany::countOf(int round) const
{
    return static_cast<std::size_t>(
        std::min(clientsInRound, m_scale.clients - round * clientsInRound));
}

} // namespace zhuke::application
