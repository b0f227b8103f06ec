// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/dossiersheets.h"

#include "presentation/client/overview.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

domain::ClientFile aFile()
{
    domain::ClientFile file;
    file.client.name = u"云汀置业有限公司(虚构)"_s;
    file.client.serial = 7;
    file.client.grade = domain::Grade::A;
    file.client.level = domain::Level::Company;
    file.client.designatedOn = QDate(2025, 1, 10);
    domain::Person person;
    person.name = u"曾示远"_s;
    person.post = u"总经理"_s;
    person.birth = u"1979-05-06"_s;
    file.persons.push_back(person);
    domain::Project project;
    project.name = u"云汀一期"_s;
    project.stage = domain::ProjectStage::Building;
    domain::Contract contract;
    contract.amountFen = domain::Money::fromFen(200'000'000'00);
    contract.signedOn = QDate(2026, 3, 1);
    project.contracts.push_back(contract);
    file.projects.push_back(project);
    return file;
}

domain::Visit aVisit(QDate date, QDate due)
{
    domain::Visit visit;
    visit.id = domain::VisitId(date.day());
    visit.date = date;
    visit.content = u"谈二期"_s;
    domain::Promise promise;
    promise.id = domain::PromiseId(1);
    promise.what = u"报方案"_s;
    promise.due = due;
    visit.promises.push_back(promise);
    return visit;
}

QString valueOf(const std::vector<Fact> &facts, const QString &label)
{
    const auto found = std::ranges::find(facts, label, &Fact::label);
    return found == facts.end() ? QString() : found->value;
}

} // namespace

TEST(DossierSheets, maskWhatTheScopeDoesNotOpen)
{
    domain::ClientFile file = aFile();
    file.persons[0].birth.clear(); // as a query answers without the right
    const FactSheet hidden = personsSheet(file, {});
    EXPECT_EQ(valueOf(hidden.cards[0].facts, u"出生日期"_s), u"（未授权）"_s);
    EXPECT_EQ(valueOf(hidden.cards[0].facts, u"家庭成员"_s), u"（未授权）"_s);
    EXPECT_TRUE(hidden.cards[0].actions.empty());
}

TEST(DossierSheets, maskWhatMayBeSeenUntilItIsRevealed)
{
    domain::ClientFile file = aFile();
    domain::Person &person = file.persons[0];
    person.uid = u"p1"_s;
    person.mobile = u"13900001111"_s;
    person.privateMobile = u"13800000000"_s;
    person.hobbies = u"钓鱼"_s;
    person.family = {{u"配偶"_s, u"解示梅"_s, {}, {}}};
    PersonsShown shown;
    shown.scope.opensPi2 = true;
    shown.scope.opensPi3 = true;
    const FactCard masked = personsSheet(file, shown).cards[0];
    EXPECT_EQ(valueOf(masked.facts, u"工作手机"_s), u"13900001111"_s);
    EXPECT_EQ(valueOf(masked.facts, u"私人手机"_s), u"138****0000"_s);
    for (const QString &label : {u"出生日期"_s, u"兴趣爱好"_s, u"家庭成员"_s}) {
        EXPECT_EQ(valueOf(masked.facts, label), u"（已遮蔽）"_s) << label.toStdString();
    }
    EXPECT_EQ(valueOf(masked.facts, u"籍贯"_s), QString()); // nothing to mask
    ASSERT_EQ(masked.actions.size(), 1U);
    EXPECT_EQ(masked.actions[0].code, u"reveal"_s);

    shown.revealed = {u"p1"_s};
    shown.mayErase = true;
    const FactCard open = personsSheet(file, shown).cards[0];
    EXPECT_EQ(valueOf(open.facts, u"出生日期"_s), u"1979-05-06"_s);
    EXPECT_EQ(valueOf(open.facts, u"私人手机"_s), u"13800000000"_s);
    EXPECT_EQ(valueOf(open.facts, u"配偶"_s), u"解示梅"_s);
    ASSERT_EQ(open.actions.size(), 2U);
    EXPECT_EQ(open.actions[0].code, u"mask"_s);
    EXPECT_EQ(open.actions[1].code, u"erase"_s);
}

TEST(DossierSheets, sayWhatToDoWhenThereIsNothing)
{
    const domain::ClientFile empty;
    for (const FactSheet &sheet : {personsSheet(empty, {}),
                                   projectsSheet(empty),
                                   recordsSheet(empty),
                                   creditSheet(empty),
                                   quartersSheet(empty)}) {
        EXPECT_TRUE(sheet.cards.empty());
        EXPECT_FALSE(sheet.emptyText.isEmpty());
    }
}

TEST(DossierSheets, callAProjectByItsStateAndStage)
{
    const FactSheet sheet = projectsSheet(aFile());
    ASSERT_EQ(sheet.cards.size(), 2U);
    EXPECT_EQ(sheet.cards[0].subtitle, u"在建 · 在建"_s);
    EXPECT_EQ(sheet.cards[1].rows[0].value(2), u"20,000.00"_s);
}

TEST(Overview, showsFollowOnWithWhatIsSignedAndWhy)
{
    const Overview overview = overviewOf(aFile(), today);
    EXPECT_EQ(overview.headline, u"A-00007  云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(overview.followOn, u"后续成交额 20,000.00 万元(其中已签 20,000.00 万元)"_s);
    ASSERT_EQ(overview.evidence.size(), 2U);
    ASSERT_EQ(overview.evidence[1].rows.size(), 1U);
    EXPECT_EQ(overview.evidence[1].rows[0],
              QStringList({u"已签合同"_s, u"云汀一期"_s, u"2026-03-01"_s, u"20,000.00"_s}));
    EXPECT_EQ(overview.badges.mid(0, 2), QStringList({u"A级"_s, u"公司级"_s}));
}

TEST(Overview, putsTheNewestFirstAndNamesWhatIsOverdue)
{
    domain::ClientFile file = aFile();
    file.visits = {aVisit(QDate(2026, 10, 1), QDate(2026, 11, 1))};
    domain::Record record;
    record.date = QDate(2026, 11, 2);
    record.summary = u"项目协调会"_s;
    file.records = {record};
    const Overview overview = overviewOf(file, today);
    ASSERT_EQ(overview.timeline.size(), 2U);
    EXPECT_EQ(overview.timeline[0].text, u"项目协调会"_s);
    EXPECT_FALSE(overview.timeline[0].visit);
    ASSERT_EQ(overview.promises.size(), 1U);
    EXPECT_TRUE(overview.promises[0].isOverdue);
    EXPECT_EQ(overview.promises[0].text, u"我方：报方案(2026-11-01) 逾期"_s);
}

} // namespace zhuke::presentation
