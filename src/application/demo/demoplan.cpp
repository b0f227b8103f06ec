// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demoplan.h"

#include "application/demo/demoaccounts.h"
#include "application/demo/demonames.h"
#include "application/demo/demorandom.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::ClientState;
using domain::Grade;
using domain::Level;
using domain::Role;
using domain::Unit;
using domain::User;
using namespace Qt::StringLiterals;

namespace {

// A run of places in the plan that are alike.
struct SlotRun
{
    int count;
    ClientState state;
    std::optional<Grade> grade;
    std::optional<Level> level;
    int completed;
    int active;
    int planned;
    int visits;
};

constexpr auto listed = ClientState::Listed;

constexpr std::array runs{
    SlotRun{8, listed, Grade::A, Level::Company, 3, 2, 1, 36},
    SlotRun{2, listed, Grade::B, Level::Company, 2, 2, 1, 18},
    SlotRun{8, listed, Grade::B, Level::Company, 1, 1, 1, 18},
    SlotRun{1, listed, Grade::B, Level::Company, 1, 1, 0, 18},
    SlotRun{4, listed, Grade::B, Level::Branch, 1, 1, 0, 18},
    SlotRun{3, listed, Grade::C, Level::Company, 1, 1, 0, 6}, // two of them are cases
    SlotRun{7, listed, Grade::C, Level::Company, 1, 1, 1, 6},
    SlotRun{1, listed, Grade::C, Level::Branch, 1, 1, 1, 6},
    SlotRun{8, listed, Grade::C, Level::Branch, 1, 1, 0, 6}, // two of them are cases
    SlotRun{3, ClientState::Terminated, Grade::C, Level::Branch, 2, 0, 0, 5},
    SlotRun{6, ClientState::Reviewing, std::nullopt, Level::Branch, 1, 0, 1, 6},
    SlotRun{3, ClientState::Recommended, std::nullopt, Level::Branch, 0, 0, 1, 5},
    SlotRun{4, ClientState::Surveying, std::nullopt, std::nullopt, 0, 0, 1, 4},
    SlotRun{2, ClientState::Rejected, std::nullopt, Level::Branch, 0, 0, 1, 3},
};

struct CaseSlot
{
    int slot;
    DemoCase special;
};

constexpr std::array caseSlots{
    CaseSlot{0, DemoCase::BigContract},
    CaseSlot{23, DemoCase::AtCompanyLevel},
    CaseSlot{24, DemoCase::UnderCompanyLevel},
    CaseSlot{34, DemoCase::AtBranchLevel},
    CaseSlot{35, DemoCase::UnderBranchLevel},
};

constexpr std::array rareCodeSlots{3, 4};

struct Regrade
{
    int slot;
    Grade former;
};

constexpr std::array regrades{
    Regrade{6, Grade::B}, Regrade{7, Grade::B}, Regrade{20, Grade::C}, Regrade{30, Grade::B}};

constexpr int numberedClients = 45;
constexpr int longNameSlot = 9;
constexpr int governmentSlot = 12;
constexpr int regradedSerial = 12; // B-00012 became A-00012
constexpr int persons = 185;
constexpr int leastPersons = 2;
constexpr int mostPersons = 5;

void swapInto(std::vector<ClientPlan> &plans, std::size_t slot, bool (*wanted)(const ClientPlan &))
{
    const auto found = std::ranges::find_if(plans, wanted);
    std::swap(*found, plans[slot]);
}

void applyRuns(std::vector<ClientPlan> &plans)
{
    std::size_t slot = 0;
    for (const SlotRun &run : runs) {
        for (int i = 0; i < run.count; ++i, ++slot) {
            ClientPlan &plan = plans[slot];
            plan.slot = static_cast<int>(slot);
            plan.number = plan.slot + 1;
            plan.state = run.state;
            plan.grade = run.grade;
            plan.level = run.level;
            plan.completed = run.completed;
            plan.active = run.active;
            plan.planned = run.planned;
            plan.visits = run.visits;
        }
    }
    for (const CaseSlot &row : caseSlots) {
        plans[static_cast<std::size_t>(row.slot)].special = row.special;
    }
    for (const int slotOfCode : rareCodeSlots) {
        plans[static_cast<std::size_t>(slotOfCode)].isRareCode = true;
    }
    for (const Regrade &row : regrades) {
        plans[static_cast<std::size_t>(row.slot)].formerGrade = row.former;
    }
}

// Serials in the order of designation, between five years and 21 months before today; the last
// four are not on a published list yet.
void number(std::vector<ClientPlan> &plans, DemoRandom random, QDate today)
{
    constexpr int firstDesignation = 1900;
    constexpr int daysBetween = 28;
    constexpr int notListedFrom = 42;
    std::vector<int> serials;
    for (int serial = 1; serial <= numberedClients; ++serial) {
        serials.push_back(serial);
    }
    random.shuffle(serials);
    const auto regraded = std::ranges::find(serials, regradedSerial);
    std::iter_swap(regraded, serials.begin() + regrades.front().slot);
    for (std::size_t slot = 0; slot < serials.size(); ++slot) {
        ClientPlan &plan = plans[slot];
        plan.serial = serials[slot];
        plan.designatedOn = today.addDays(-firstDesignation + plan.serial * daysBetween
                                          + random.below(daysBetween));
        if (plan.serial >= notListedFrom && plan.state == listed) {
            plan.state = ClientState::Designated;
        }
    }
}

// Each branch has about as many clients; a client lies in a province of its branch and is kept by
// one of its managers.
void place(std::vector<ClientPlan> &plans, DemoRandom random)
{
    const std::vector<Unit> units = demoUnits();
    const std::vector<User> users = demoUsers();
    std::vector<const Unit *> branches;
    for (const Unit &unit : units) {
        if (unit.kind == domain::UnitKind::Branch) {
            branches.push_back(&unit);
        }
    }
    for (ClientPlan &plan : plans) {
        const Unit &branch = *branches[static_cast<std::size_t>(plan.slot) % branches.size()];
        std::vector<const User *> managers;
        for (const User &user : users) {
            if (user.unit == branch.id && user.has(Role::Manager)) {
                managers.push_back(&user);
            }
        }
        plan.unit = *branch.id;
        plan.manager = *random.pick(managers)->id;
        plan.province = random.pick(branch.regions).first(2);
    }
}

void dealPersons(std::vector<ClientPlan> &plans, DemoRandom random)
{
    int left = persons - leastPersons * static_cast<int>(plans.size());
    for (ClientPlan &plan : plans) {
        plan.persons = leastPersons;
    }
    while (left > 0) {
        ClientPlan &plan =
            plans[static_cast<std::size_t>(random.below(static_cast<int>(plans.size())))];
        if (plan.persons < mostPersons) {
            ++plan.persons;
            --left;
        }
    }
}

} // namespace

bool ClientPlan::isDesignated() const
{
    return state == ClientState::Listed || state == ClientState::Designated;
}

bool ClientPlan::isPublicBody() const
{
    return sector == DemoSector::Government || sector == DemoSector::University;
}

std::vector<ClientPlan> demoPlans(quint64 seed, QDate today)
{
    return demoPlans(demoClientNames(), seed, today);
}

std::vector<ClientPlan> demoPlans(std::vector<ClientPlan> plans, quint64 seed, QDate today)
{
    constexpr quint64 subject = 2;
    DemoRandom(seed, subject, 0).shuffle(plans);
    swapInto(plans, longNameSlot, [](const ClientPlan &plan) { return plan.name.size() == 40; });
    swapInto(plans, governmentSlot, [](const ClientPlan &plan) { return plan.isPublicBody(); });
    applyRuns(plans);
    number(plans, DemoRandom(seed, subject, 1), today);
    place(plans, DemoRandom(seed, subject, 2));
    dealPersons(plans, DemoRandom(seed, subject, 3));
    std::ranges::stable_sort(plans, {}, [](const ClientPlan &plan) {
        return plan.serial == 0 ? numberedClients + 1 : plan.serial;
    });
    return plans;
}

} // namespace zhuke::application
