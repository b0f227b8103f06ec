// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democompany.h"

#include "application/demo/demoamounts.h"
#include "domain/client/followon.h"
#include "domain/standards/contact.h"
#include "domain/standards/creditcode.h"
#include "domain/standards/industry.h"
#include "domain/standards/region.h"
#include "domain/text/normalise.h"
#include "unit/application/demo/demofields.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

const DemoCompany &company()
{
    static const DemoCompany made;
    return made;
}

const std::vector<ClientFile> &clients()
{
    static const std::vector<ClientFile> files = company().makeRound(0);
    return files;
}

bool isDesignated(const Client &client)
{
    return client.state == ClientState::Listed || client.state == ClientState::Designated;
}

template <class Predicate>
auto countClients(Predicate predicate)
{
    return std::ranges::count_if(clients(),
                                 [&](const ClientFile &file) { return predicate(file.client); });
}

auto countDesignated(Grade grade)
{
    return countClients(
        [&](const Client &client) { return isDesignated(client) && client.grade == grade; });
}

auto countDesignated(Level level)
{
    return countClients(
        [&](const Client &client) { return isDesignated(client) && client.level == level; });
}

} // namespace

TEST(DemoCompany, hasSixtyClientsInTheirStates)
{
    std::map<ClientState, int> states;
    for (const ClientFile &file : clients()) {
        ++states[file.client.state];
    }
    EXPECT_EQ(clients().size(), 60U);
    EXPECT_EQ(states[ClientState::Listed] + states[ClientState::Designated], 42);
    EXPECT_GT(states[ClientState::Designated], 0);
    EXPECT_EQ(states[ClientState::Reviewing], 6);
    EXPECT_EQ(states[ClientState::Recommended], 3);
    EXPECT_EQ(states[ClientState::Surveying], 4);
    EXPECT_EQ(states[ClientState::Rejected], 2);
    EXPECT_EQ(states[ClientState::Terminated], 3);
}

TEST(DemoCompany, dividesItsDesignatedClientsByGradeAndLevel)
{
    EXPECT_EQ(countDesignated(Grade::A), 8);
    EXPECT_EQ(countDesignated(Grade::B), 15);
    EXPECT_EQ(countDesignated(Grade::C), 19);
    EXPECT_EQ(countDesignated(Level::Company), 29);
    EXPECT_EQ(countDesignated(Level::Branch), 13);
}

TEST(DemoCompany, spreadsItsClientsOverTheIndustries)
{
    std::map<QString, int> industries;
    for (const ClientFile &file : clients()) {
        EXPECT_FALSE(industryLabel(file.client.industry).isEmpty());
        ++industries[file.client.industry];
    }
    EXPECT_EQ(industries[u"K"_s], 24);
    EXPECT_EQ(industries[u"S"_s], 8);
    EXPECT_EQ(industries[u"C"_s], 9);
    EXPECT_EQ(industries[u"N"_s] + industries[u"D"_s], 6);
    EXPECT_EQ(industries[u"I"_s], 4);
    EXPECT_EQ(industries[u"G"_s], 3);
    EXPECT_EQ(industries[u"P"_s] + industries[u"Q"_s], 4);
    EXPECT_EQ(industries[u"R"_s] + industries[u"L"_s], 2);
}

TEST(DemoCompany, givesEveryClientANameOfItsOwnThatSaysItIsInvented)
{
    std::set<QString> keys;
    for (const ClientFile &file : clients()) {
        keys.insert(nameKey(file.client.name));
        EXPECT_TRUE(file.client.name.endsWith(u"(虚构)"_s)) << file.client.name.toStdString();
    }
    EXPECT_EQ(keys.size(), 60U);
    EXPECT_TRUE(keys.contains(nameKey(u"云汀置业有限公司(虚构)")));
    EXPECT_TRUE(keys.contains(nameKey(u"云汀置业集团有限公司(虚构)")));
    EXPECT_TRUE(keys.contains(nameKey(u"云汀示例区住房建设局(虚构)")));
    EXPECT_EQ(countClients([](const Client &client) { return client.name.size() == 40; }), 1);
}

TEST(DemoCompany, givesEveryClientAValidCodeOfItsOwn)
{
    std::set<QString> codes;
    std::set<QChar> checks;
    std::set<QChar> organisationChecks;
    std::set<QString> kinds;
    for (const ClientFile &file : clients()) {
        const auto code = CreditCode::parse(file.client.creditCode);
        ASSERT_TRUE(code) << file.client.creditCode.toStdString();
        EXPECT_TRUE(code->findings().empty()) << code->text().toStdString();
        EXPECT_EQ(code->provinceCode(), file.client.region.first(2));
        codes.insert(code->text());
        checks.insert(code->text().back());
        organisationChecks.insert(code->organisationText().back());
        kinds.insert(code->text().first(2));
    }
    EXPECT_EQ(codes.size(), 60U);
    EXPECT_TRUE(checks.contains(u'0') && checks.contains(u'Y'));
    EXPECT_TRUE(organisationChecks.contains(u'0') && organisationChecks.contains(u'X'));
    EXPECT_EQ(kinds, (std::set{u"91"_s, u"11"_s, u"12"_s}));
}

TEST(DemoCompany, canBeReachedNowhereInTheRealWorld)
{
    std::set<QString> mobiles;
    for (const ClientFile &file : clients()) {
        EXPECT_EQ(parsePhone(file.client.phone).value(), file.client.phone);
        EXPECT_TRUE(file.client.phone.startsWith(u"0399-200"_s));
        EXPECT_TRUE(file.client.fax.isEmpty() || parsePhone(file.client.fax));
        EXPECT_TRUE(file.client.email.endsWith(u"@example.com"_s));
        EXPECT_EQ(file.client.postcode, u"990001"_s);
        EXPECT_EQ(regionCode(file.client.address), file.client.region);
        for (const Person &person : file.persons) {
            EXPECT_EQ(parseMobile(person.mobile).value(), person.mobile);
            EXPECT_TRUE(person.mobile.startsWith(u"1420000"_s));
            EXPECT_TRUE(person.officePhone.isEmpty() || parsePhone(person.officePhone));
            EXPECT_TRUE(person.email.isEmpty() || parseEmail(person.email));
            mobiles.insert(person.mobile);
        }
    }
    EXPECT_EQ(mobiles.size(), 185U);
}

TEST(DemoCompany, keepsEveryClientInItsUnitsRegionUnderOneOfItsManagers)
{
    for (const ClientFile &file : clients()) {
        const Unit &unit =
            company().units().at(static_cast<std::size_t>(file.client.unit->value() - 1));
        const User &manager =
            company().users().at(static_cast<std::size_t>(file.client.manager->value() - 1));
        EXPECT_TRUE(unit.regions.contains(file.client.region));
        EXPECT_EQ(manager.unit, unit.id);
        EXPECT_TRUE(manager.has(Role::Manager));
        EXPECT_EQ(file.unitName, unit.name);
        EXPECT_EQ(file.managerName, manager.name);
    }
}

TEST(DemoCompany, numbersClientsInTheOrderOfTheirDesignation)
{
    std::map<int, QDate> days;
    for (const ClientFile &file : clients()) {
        EXPECT_EQ(file.client.isNumbered(), file.client.designatedOn.isValid());
        EXPECT_EQ(file.client.isNumbered(),
                  isDesignated(file.client) || file.client.state == ClientState::Terminated);
        if (file.client.serial) {
            days[*file.client.serial] = file.client.designatedOn;
        }
    }
    ASSERT_EQ(days.size(), 45U);
    EXPECT_EQ(days.begin()->first, 1);
    EXPECT_EQ(days.rbegin()->first, 45);
    EXPECT_TRUE(std::ranges::is_sorted(days, {}, [](const auto &entry) { return entry.second; }));
    EXPECT_LT(days.rbegin()->second, QDate(2025, 4, 1)); // before the first quarterly dossier
}

TEST(DemoCompany, remembersFourFormerNumbers)
{
    int regraded = 0;
    for (const ClientFile &file : clients()) {
        for (const FormerNumber &former : file.client.formerNumbers) {
            ++regraded;
            EXPECT_NE(former.grade, file.client.grade);
            EXPECT_LT(former.until, demoDay());
        }
        if (file.client.serial == 12) {
            EXPECT_EQ(file.client.number(), u"A-00012"_s);
            ASSERT_EQ(file.client.formerNumbers.size(), 1U);
            EXPECT_EQ(file.client.formerNumbers.front().grade, Grade::B);
        }
    }
    EXPECT_EQ(regraded, 4);
}

TEST(DemoCompany, neverOwnsMoreThanTheWhole)
{
    int withShareholders = 0;
    for (const ClientFile &file : clients()) {
        int sum = 0;
        for (const Shareholder &shareholder : file.client.shareholders) {
            EXPECT_GT(*shareholder.ratioBp, 0);
            sum += *shareholder.ratioBp;
        }
        EXPECT_LE(sum, 10'000) << file.client.name.toStdString();
        withShareholders += file.client.shareholders.empty() ? 0 : 1;
    }
    EXPECT_EQ(withShareholders, 51); // all but the nine public bodies
}

TEST(DemoCompany, keepsTwoCreditSheetsOfEveryNumberedClient)
{
    for (const ClientFile &file : clients()) {
        if (!file.client.serial) {
            continue;
        }
        ASSERT_EQ(file.client.creditSheets.size(), 2U);
        EXPECT_EQ(file.client.creditSheets.front().year, 2024);
        EXPECT_EQ(file.client.creditSheets.back().year, 2025);
        EXPECT_FALSE(file.client.credit()->analysis.isEmpty());
    }
}

TEST(DemoCompany, keepsWithinTheLimitsOfEveryField)
{
    for (const ClientFile &file : clients()) {
        zhuke::test::expectWithinLimits(file);
    }
}

TEST(DemoCompany, isTheSameForTheSameSeedAndAnotherForAnother)
{
    const DemoCompany same;
    const std::vector<ClientFile> again = same.makeRound(0);
    const std::vector<ClientFile> other =
        DemoCompany({.visits = {}, .seed = demoSeed + 1}).makeRound(0);
    ASSERT_EQ(again.size(), clients().size());
    EXPECT_EQ(same.units(), company().units());
    EXPECT_EQ(same.users(), company().users());
    bool differs = false;
    for (std::size_t i = 0; i < again.size(); ++i) {
        const ClientFile &file = clients()[i];
        EXPECT_EQ(again[i].client, file.client);
        EXPECT_EQ(again[i].persons, file.persons);
        EXPECT_EQ(again[i].projects, file.projects);
        EXPECT_EQ(again[i].visits, file.visits);
        EXPECT_EQ(again[i].records, file.records);
        EXPECT_EQ(again[i].dossiers, file.dossiers);
        differs = differs || other[i].visits != file.visits;
    }
    EXPECT_TRUE(differs);
}
