// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientcodes.h"
#include "domain/client/grade.h"
#include "domain/common/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace zhuke::application {

// The day the demo company's data end at, unless another is asked for.
[[nodiscard]] inline QDate demoDay()
{
    return {2026, 11, 23};
}
inline constexpr quint64 demoSeed = 20261123;

// What the client builds, which decides its projects and the words used about it.
enum class DemoSector {
    Housing,
    Government,
    Manufacturing,
    CityInvestment,
    Energy,
    Data,
    Rail,
    Hospital,
    University,
    Culture,
    Supply
};

// Amounts that must occur exactly (domain.md 8).
enum class DemoCase {
    None,
    BigContract,       // one contract of 12.345678 亿
    AtCompanyLevel,    // follow-on 20,000.00 万元, by a negative supplement
    UnderCompanyLevel, // 19,999.99
    AtBranchLevel,     // 10,000.00
    UnderBranchLevel   // 9,999.99
};

// One client before its details: who it is, where it stands and how much belongs to it.
struct ClientPlan
{
    int slot = 0;   // from 0; also what the details' random numbers start from
    int number = 1; // from 1 over all clients: in codes, addresses and telephone numbers
    QString name;
    QString brand; // the first two characters, for the names of projects
    DemoSector sector = DemoSector::Housing;
    QString nature;
    QString industry;
    QString province; // two digits
    domain::UnitId unit = domain::UnitId(0);
    domain::UserId manager = domain::UserId(0);

    domain::ClientState state = domain::ClientState::Surveying;
    int serial = 0; // 0: no number
    std::optional<domain::Grade> grade;
    std::optional<domain::Grade> formerGrade;
    std::optional<domain::Level> level;
    QDate designatedOn;
    DemoCase special = DemoCase::None;
    bool isRareCode = false; // its credit code has a check that is rare

    int persons = 2;
    int completed = 0;
    int active = 0;
    int planned = 0;
    int visits = 0;

    // 在册 or 已确立: has quarterly dossiers.
    [[nodiscard]] bool isDesignated() const;
    // Public bodies: no ● fields are kept (domain.md 6).
    [[nodiscard]] bool isPublicBody() const;
};

// The 60 clients of domain.md 8, numbered ones first, by serial.
[[nodiscard]] std::vector<ClientPlan> demoPlans(quint64 seed, QDate today);

// The same make-up for 60 clients whose names and natures are given.
[[nodiscard]] std::vector<ClientPlan>
demoPlans(std::vector<ClientPlan> plans, quint64 seed, QDate today);

} // namespace zhuke::application
