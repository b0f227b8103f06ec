// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democompany.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demoamounts.h"
#include "application/demo/democlients.h"
#include "application/demo/demodossiers.h"
#include "application/demo/demopersons.h"
#include "application/demo/demoprojects.h"
#include "application/demo/demovisits.h"

#include <numeric>

namespace zhuke::application {

using domain::ClientFile;

namespace {

int projectCount(const ClientPlan &plan)
{
    return plan.completed + plan.active + plan.planned;
}

ClientFile
makeFile(const ClientPlan &plan, std::span<const domain::Money> amounts, quint64 seed, QDate today)
{
    ClientFile file;
    file.client = demoClient(plan, seed, today);
    file.unitName = demoUnits()[static_cast<std::size_t>(plan.unit.value() - 1)].name;
    file.managerName = demoUsers()[static_cast<std::size_t>(plan.manager.value() - 1)].name;
    file.projects = demoProjects(plan, amounts, seed, today);
    stateOpening(file.client, plan, file.projects, seed, today);
    return file;
}

} // namespace

DemoCompany makeDemoCompany(quint64 seed, QDate today)
{
    const std::vector<ClientPlan> plans = demoPlans(seed, today);
    const int projects =
        std::accumulate(plans.begin(), plans.end(), 0, [](int sum, const ClientPlan &plan) {
            return sum + projectCount(plan);
        });
    const std::vector<domain::Money> amounts = demoAmounts(seed, projects);
    std::vector<std::vector<domain::Person>> persons = demoPersons(plans, seed, today);

    DemoCompany company{demoUnits(), demoUsers(), {}};
    std::size_t firstAmount = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const ClientPlan &plan = plans[i];
        const auto count = static_cast<std::size_t>(projectCount(plan));
        ClientFile file =
            makeFile(plan, std::span(amounts).subspan(firstAmount, count), seed, today);
        firstAmount += count;
        file.persons = std::move(persons[i]);
        if (!plan.isPublicBody()) {
            file.client.legalRepresentative = file.persons.front().name;
        }
        addDecisions(file.persons, file.projects, seed + i);
        file.visits = demoVisits(plan, file, seed, today);
        file.records = demoRecords(plan, file, seed, today);
        file.dossiers = demoDossiers(plan, file, seed, today);
        company.clients.push_back(std::move(file));
    }
    leaveOverdue(company.clients, today);
    leaveMissing(company.clients, seed);
    return company;
}

} // namespace zhuke::application
