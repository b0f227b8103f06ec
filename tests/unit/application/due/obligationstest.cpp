// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/due/obligations.h"

#include "application/dossier/dossierverbs.h"
#include "application/visit/visitverbs.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;
using Kind = Obligation::Kind;

namespace {

class Due : public TestCompany
{
public:
    ClientId numbered(const QString &name, int serial, QDate designatedOn, Grade grade = Grade::A)
    {
        const ClientId id = addClient(name);
        EXPECT_TRUE(clients.update(office, id, [=](ClientFile &file) -> Result<void> {
            file.client.serial = serial;
            file.client.grade = grade;
            file.client.state = ClientState::Listed;
            file.client.designatedOn = designatedOn;
            file.client.form2VerifiedOn = zhuke::test::today();
            file.client.form3VerifiedOn = zhuke::test::today();
            return {};
        }));
        return id;
    }

    std::vector<Obligation> of(const Session &session, const ObligationFilter &filter = {})
    {
        return obligationsOf(
                   database.file().queries().due, scopeOf(session), filter, zhuke::test::today())
            .value();
    }
};

const Obligation *find(const std::vector<Obligation> &all, Kind kind)
{
    const auto found = std::ranges::find(all, kind, &Obligation::kind);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST(Obligations, takeTheAgreedDateOfTheNextVisit)
{
    Due company;
    const ClientId id = company.numbered(u"云汀置业有限公司(虚构)"_s, 1, QDate(2025, 1, 1));
    Visit visit;
    visit.client = id;
    visit.date = QDate(2026, 11, 1);
    visit.content = u"谈"_s;
    visit.nextDate = QDate(2026, 11, 20);
    ASSERT_TRUE(VisitVerbs(company.database.storage(), company.clock).add(company.manager, visit));
    const auto due = company.of(company.manager);
    const Obligation *next = find(due, Kind::NextVisit);
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->overdueDays(zhuke::test::today()), 3);
    EXPECT_TRUE(next->isOverdue(zhuke::test::today()));
    EXPECT_EQ(articleOf(next->kind), u"第五条"_s);
    EXPECT_EQ(find(due, Kind::Cadence), nullptr);
}

TEST(Obligations, fallBackOnTheCadenceOfTheGrade)
{
    Due company;
    company.numbered(u"甲(虚构)"_s, 1, QDate(2026, 11, 1), Grade::A);
    company.numbered(u"乙(虚构)"_s, 2, QDate(2026, 11, 1), Grade::B);
    company.numbered(u"丙(虚构)"_s, 3, QDate(2026, 11, 1), Grade::C);
    QHash<QString, QDate> due;
    for (const Obligation &obligation : company.of(company.manager)) {
        if (obligation.kind == Kind::Cadence) {
            due.insert(obligation.clientName, obligation.due);
        }
    }
    EXPECT_EQ(due.value(u"甲(虚构)"_s), QDate(2026, 12, 1));
    EXPECT_EQ(due.value(u"乙(虚构)"_s), QDate(2026, 12, 31));
    EXPECT_EQ(due.value(u"丙(虚构)"_s), QDate(2027, 1, 30));
}

TEST(Obligations, nameAPromiseByWhoGaveIt)
{
    Due company;
    const ClientId id = company.numbered(u"甲(虚构)"_s, 1, QDate(2026, 11, 1));
    Visit visit;
    visit.client = id;
    visit.date = QDate(2026, 11, 1);
    visit.content = u"谈"_s;
    visit.promises = {zhuke::test::aPromise(u"报送方案"_s, QDate(2026, 11, 10)),
                      zhuke::test::aPromise(u"无期限"_s)};
    visit.promises[0].who = u"李示和"_s;
    ASSERT_TRUE(VisitVerbs(company.database.storage(), company.clock).add(company.manager, visit));
    const auto due = company.of(company.manager);
    const Obligation *promise = find(due, Kind::Promise);
    ASSERT_NE(promise, nullptr);
    EXPECT_EQ(promise->owner, u"李示和"_s);
    EXPECT_EQ(promise->detail, u"报送方案"_s);
    EXPECT_EQ(std::ranges::count(due, Kind::Promise, &Obligation::kind), 1);
}

TEST(Obligations, askForTheDossierOfTheQuarterThatEnded)
{
    Due company;
    const ClientId id = company.numbered(u"甲(虚构)"_s, 1, QDate(2026, 9, 30));
    company.numbered(u"乙(虚构)"_s, 2, QDate(2026, 10, 1)); // not yet a client then
    const auto due = company.of(company.manager);
    EXPECT_EQ(std::ranges::count(due, Kind::Dossier, &Obligation::kind), 1);
    const Obligation *dossier = find(due, Kind::Dossier);
    ASSERT_NE(dossier, nullptr);
    EXPECT_EQ(dossier->detail, u"2026Q3"_s);
    EXPECT_EQ(dossier->due, QDate(2026, 10, 10));

    Dossier filed;
    filed.client = id;
    filed.year = 2026;
    filed.quarter = 3;
    filed.noActivity = true;
    ASSERT_TRUE(
        DossierVerbs(company.database.storage(), company.clock).add(company.manager, filed));
    EXPECT_EQ(find(company.of(company.manager), Kind::Dossier), nullptr);
}

TEST(Obligations, remindOfFormsNobodyVerifiedForNinetyDays)
{
    Due company;
    const ClientId id = company.numbered(u"甲(虚构)"_s, 1, QDate(2025, 1, 1));
    ASSERT_TRUE(company.clients.update(company.manager, id, [](ClientFile &file) -> Result<void> {
        file.client.form2VerifiedOn = QDate(2026, 8, 24);
        file.client.form3VerifiedOn = QDate(2026, 8, 25);
        return {};
    }));
    const auto due = company.of(company.manager);
    EXPECT_EQ(std::ranges::count(due, Kind::StaleForm, &Obligation::kind), 1);
    EXPECT_EQ(find(due, Kind::StaleForm)->detail, u"附件2"_s);
}

TEST(Obligations, showOnlyWhatIsInScopeAndAskedFor)
{
    Due company;
    company.numbered(u"甲(虚构)"_s, 1, QDate(2025, 1, 1));
    EXPECT_FALSE(company.of(company.manager).empty());
    EXPECT_FALSE(company.of(company.clerk).empty());
    EXPECT_TRUE(company.of(company.otherManager).empty());
    EXPECT_TRUE(company.of(company.administrator).empty());
    EXPECT_TRUE(company.of(company.office, {u"华南分公司"_s, {}}).empty());
    EXPECT_FALSE(company.of(company.office, {{}, u"周示岚"_s}).empty());
}

TEST(Obligations, askForNoticeOfPrivateFactsKeptWithoutAConsent)
{
    Due company;
    const ClientId id = company.addClient();
    const auto edit = [&](const std::function<void(Person &)> &change) {
        EXPECT_TRUE(
            company.clients.update(company.manager, id, [&](ClientFile &file) -> Result<void> {
                file.persons.resize(1);
                file.persons.front().name = u"曾示远"_s;
                change(file.persons.front());
                return {};
            }));
    };
    edit([](Person &person) { person.mobile = u"14200000001"_s; }); // a business contact
    EXPECT_EQ(find(company.of(company.manager), Kind::Notice), nullptr);
    edit([](Person &person) {
        person.nativePlace = u"示范市"_s;
        person.sourceOn = QDate(2026, 10, 20);
    });
    const auto due = company.of(company.manager);
    const Obligation *notice = find(due, Kind::Notice);
    ASSERT_NE(notice, nullptr);
    EXPECT_EQ(codeOf(notice->kind), u"notice"_s);
    EXPECT_EQ(articleOf(notice->kind), u"个人信息保护法第十七条"_s);
    EXPECT_EQ(notice->detail, u"曾示远"_s);
    EXPECT_EQ(notice->owner, company.manager.userName);
    EXPECT_EQ(notice->due, QDate(2026, 11, 19));
    EXPECT_EQ(find(company.of(company.otherManager), Kind::Notice), nullptr);
    EXPECT_EQ(find(company.of(company.office, {{}, u"谁"_s}), Kind::Notice), nullptr);
    edit([](Person &person) {
        person.consent = Consent();
        person.consent->noticedOn = QDate(2026, 11, 23);
    });
    EXPECT_EQ(find(company.of(company.manager), Kind::Notice), nullptr);
}
