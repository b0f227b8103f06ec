// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/clientforms.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

ClientFile sampleFile()
{
    ClientFile file;
    file.client.name = u"云汀置业有限公司(虚构)"_s;
    file.client.serial = 1;
    file.client.grade = Grade::A;
    file.client.level = Level::Company;
    file.client.designatedOn = QDate(2025, 1, 1);
    file.client.openingFen = Money::fromFen(5'600'000'000'000);
    file.client.openingOn = QDate(2025, 6, 30);
    file.unitName = u"华东分公司"_s;
    file.managerName = u"周示岚"_s;
    return file;
}

Project projectOf(ProjectStage stage, const QString &name)
{
    static qint64 nextId = 1;
    Project project;
    project.id = ProjectId(nextId++);
    project.stage = stage;
    project.name = name;
    return project;
}

Contract contractOf(Money amount, QDate signedOn)
{
    Contract contract;
    contract.amountFen = amount;
    contract.signedOn = signedOn;
    return contract;
}

Visit visitOf(QDate date, VisitWay way, const QString &content)
{
    Visit visit;
    visit.date = date;
    visit.way = way;
    visit.content = content;
    return visit;
}

Person sealedPerson()
{
    Person person;
    person.name = u"曾示远"_s;
    person.birth = u"1987-06-15"_s;
    person.home = u"示范路1号"_s;
    person.family = {{u"配偶"_s, u"单示宁"_s, {}, {}}};
    person.consent = Consent();
    person.consent->noticedOn = QDate(2026, 1, 5);
    person.consent->way = ConsentWay::Paper;
    person.consent->coversPi2 = true;
    person.consent->coversPi3 = true;
    return person;
}

} // namespace

TEST(ManagementForm, writesAmountsInTenThousandsAndTheDatesAsStored)
{
    ClientFile file = sampleFile();
    file.client.registeredCapitalFen = Money::fromFen(12'345'678'900);
    file.client.foundedOn = QDate(2001, 2, 3);
    const FormData form = managementForm(file, today);
    EXPECT_EQ(form.form, u"f2"_s);
    EXPECT_EQ(form.subject, u"A-00001 云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(form.values.value(u"registeredCapital"_s), u"12,345.68"_s);
    EXPECT_EQ(form.values.value(u"foundedOn"_s), u"2001-02-03"_s);
    EXPECT_EQ(form.values.value(u"followOn"_s), u"5,600,000.00"_s);
    EXPECT_EQ(form.ticks.value(u"level"_s), QStringList{u"company"_s});
}

TEST(ManagementForm, namesTheGroupTheClientBelongsTo)
{
    ClientFile file = sampleFile();
    file.client.parentName = u"云汀控股集团有限公司(虚构)"_s;
    EXPECT_EQ(managementForm(file, today).values.value(u"parentName"_s),
              u"云汀控股集团有限公司(虚构)"_s);
}

TEST(ManagementForm, listsProjectsByPhaseAndLeavesOutTheLost)
{
    ClientFile file = sampleFile();
    file.projects = {projectOf(ProjectStage::Tracking, u"丙"_s),
                     projectOf(ProjectStage::Completed, u"甲"_s),
                     projectOf(ProjectStage::Lost, u"丁"_s),
                     projectOf(ProjectStage::Building, u"乙"_s)};
    file.projects[0].expectedFen = Money::fromFen(100'000'000);
    file.projects[3].contracts = {contractOf(Money::fromFen(200'000'000), QDate(2024, 1, 1))};
    const auto rows = managementForm(file, today).groups.value(u"projects"_s);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].value(u"name"_s), u"甲"_s);
    EXPECT_EQ(rows[0].value(u"state"_s), u"合作过"_s);
    EXPECT_EQ(rows[1].value(u"state"_s), u"正在建设"_s);
    EXPECT_EQ(rows[1].value(u"amount"_s), u"200.00"_s);
    EXPECT_EQ(rows[2].value(u"state"_s), u"即将建设"_s);
    EXPECT_EQ(rows[2].value(u"amount"_s), u"100.00"_s);
}

TEST(ManagementForm, unitesVisitsAndRecordsUnderTheWordTheirWayGives)
{
    ClientFile file = sampleFile();
    file.visits = {visitOf(QDate(2026, 5, 1), VisitWay::OnSite, u"一"_s),
                   visitOf(QDate(2026, 7, 1), VisitWay::Wechat, u"二"_s),
                   visitOf(QDate(2026, 6, 1), VisitWay::Meeting, u"三"_s)};
    Record complaint;
    complaint.kind = RecordKind::Complaint;
    complaint.date = QDate(2026, 6, 15);
    complaint.summary = u"四"_s;
    file.records = {complaint};
    const auto rows = managementForm(file, today).groups.value(u"records"_s);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].value(u"kind"_s), u"谈话"_s);
    EXPECT_EQ(rows[1].value(u"kind"_s), u"项目投诉"_s);
    EXPECT_EQ(rows[2].value(u"kind"_s), u"会议"_s);
    EXPECT_EQ(rows[3].value(u"kind"_s), u"走访"_s);
}

TEST(ManagementForm, printsTheLatestCreditSheet)
{
    ClientFile file = sampleFile();
    file.client.creditSheets.resize(2);
    file.client.creditSheets[0].performance = Rating::Poor;
    file.client.creditSheets[1].performance = Rating::Good;
    file.client.creditSheets[1].bidMethods = {BidMethod::OpenTender, BidMethod::DirectAward};
    const FormData form = managementForm(file, today);
    EXPECT_EQ(form.ticks.value(u"credit.performance"_s), QStringList{u"good"_s});
    EXPECT_EQ(form.ticks.value(u"credit.bidMethods"_s),
              (QStringList{u"openTender"_s, u"directAward"_s}));
}

TEST(ManagementForm, namesExecutivesWithTheirPlaceOnForm3ButNotHandlers)
{
    ClientFile file = sampleFile();
    file.persons.resize(3);
    file.persons[0].kind = PersonKind::Handler;
    file.persons[1].kind = PersonKind::Head;
    file.persons[1].mobile = u"14200000001"_s;
    const auto rows = managementForm(file, today).groups.value(u"executives"_s);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].value(u"page"_s), u"2"_s);
    EXPECT_EQ(rows[0].value(u"phone"_s), u"14200000001"_s);
}

TEST(PersonsForm, printsSealedFactsOnlyWhenAskedForAndUnderConsent)
{
    ClientFile file = sampleFile();
    file.persons = {sealedPerson()};
    const FormData hidden = personsForm(file, false, today);
    EXPECT_EQ(hidden.blocks.front().values.value(u"home"_s), u"/"_s);
    EXPECT_EQ(hidden.blocks.front().values.value(u"birth"_s), u"1987-06-15"_s);
    EXPECT_EQ(hidden.blocks.front().groups.value(u"family"_s).front().value(u"name"_s), u"/"_s);
    ASSERT_EQ(hidden.notes.size(), 1U);
    EXPECT_EQ(hidden.notes.front(), u"个人信息项按规定未打印"_s);

    const FormData shown = personsForm(file, true, today);
    EXPECT_EQ(shown.blocks.front().values.value(u"home"_s), u"示范路1号"_s);
    EXPECT_EQ(shown.blocks.front().groups.value(u"family"_s).front().value(u"name"_s), u"单示宁"_s);
    EXPECT_EQ(shown.blocks.front().values.value(u"consentOn"_s), u"2026-01-05"_s);
    EXPECT_EQ(shown.blocks.front().ticks.value(u"consentScope"_s),
              (QStringList{u"pi2"_s, u"pi3"_s}));
    EXPECT_TRUE(shown.notes.empty());
}

TEST(PersonsForm, printsNothingSealedOnceTheConsentHasEnded)
{
    ClientFile file = sampleFile();
    file.persons = {sealedPerson()};
    file.persons.front().consent->withdrawnOn = QDate(2026, 11, 1);
    const FormData form = personsForm(file, true, today);
    EXPECT_EQ(form.blocks.front().values.value(u"home"_s), u"/"_s);
    EXPECT_EQ(form.blocks.front().values.value(u"birth"_s), u"/"_s);
    EXPECT_FALSE(form.blocks.front().values.contains(u"consentOn"_s));
}

TEST(PersonsForm, writesTheDecisionSharePerProject)
{
    ClientFile file = sampleFile();
    file.projects = {projectOf(ProjectStage::Building, u"甲项目"_s),
                     projectOf(ProjectStage::Building, u"乙项目"_s)};
    file.persons.resize(2);
    file.persons[0].decisions = {{*file.projects[0].id, 60}, {*file.projects[1].id, 30}};
    file.persons[0].decisionPct = 50; // holds where no project has a share of its own
    file.persons[1].decisionPct = 25;
    const FormData form = personsForm(file, false, today);
    EXPECT_EQ(form.blocks[0].values.value(u"decision"_s), u"甲项目 60%；乙项目 30%"_s);
    EXPECT_EQ(form.blocks[1].values.value(u"decision"_s), u"25%(未分项目)"_s);
}

TEST(QuarterForm, countsOnlyWhatHappenedInTheQuarter)
{
    ClientFile file = sampleFile();
    file.visits = {visitOf(QDate(2026, 9, 30), VisitWay::OnSite, u"内"_s),
                   visitOf(QDate(2026, 10, 1), VisitWay::OnSite, u"外"_s),
                   visitOf(QDate(2026, 7, 1), VisitWay::Phone, u"首日"_s)};
    Project project = projectOf(ProjectStage::Building, u"甲项目"_s);
    project.contracts = {contractOf(Money::fromFen(300'000'000), QDate(2026, 8, 1)),
                         contractOf(Money::fromFen(500'000'000), QDate(2026, 10, 2))};
    project.contracts[1].supplements = {{Money::fromFen(-100'000'000), QDate(2026, 9, 1), {}}};
    file.projects = {project};
    const FormData form = quarterForm(file, *Quarter::parse(u"2026Q3"));
    EXPECT_EQ(form.values.value(u"quarter"_s), u"2026年第3季度"_s);
    EXPECT_EQ(form.values.value(u"visitCount"_s), u"2"_s);
    EXPECT_EQ(form.values.value(u"contractCount"_s), u"1"_s);
    EXPECT_EQ(form.values.value(u"contractAmount"_s), u"200.00"_s);
    EXPECT_EQ(form.values.value(u"followOn"_s), u"5,600,200.00"_s);
    const auto visits = form.groups.value(u"visits"_s);
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits[0].value(u"content"_s), u"首日"_s);
}

TEST(QuarterForm, takesSummaryAndPlanFromTheDossierOfTheQuarter)
{
    ClientFile file = sampleFile();
    Dossier dossier;
    dossier.year = 2026;
    dossier.quarter = 3;
    dossier.summary2 = u"主体封顶"_s;
    dossier.planProjects = 2;
    dossier.planLines = {{u"10月"_s, u"工程部"_s, u"跟踪二期"_s, u"周示岚"_s}};
    file.dossiers = {dossier};
    const FormData form = quarterForm(file, *Quarter::parse(u"2026Q3"));
    EXPECT_EQ(form.values.value(u"summary2"_s), u"主体封顶"_s);
    EXPECT_EQ(form.values.value(u"planProjects"_s), u"2"_s);
    EXPECT_EQ(form.groups.value(u"planLines"_s).front().value(u"purpose"_s), u"跟踪二期"_s);
    EXPECT_FALSE(quarterForm(file, *Quarter::parse(u"2026Q2")).values.contains(u"summary2"_s));
    file.dossiers.front().noActivity = true;
    EXPECT_EQ(quarterForm(file, *Quarter::parse(u"2026Q3")).values.value(u"summary1"_s),
              u"本季无经营活动"_s);
}

TEST(QuarterForm, tellsWhatCameOfAVisit)
{
    ClientFile file = sampleFile();
    Visit visit = visitOf(QDate(2026, 8, 1), VisitWay::OnSite, u"谈二期"_s);
    visit.place = u"项目部"_s;
    visit.their = {{u"曾示远"_s, u"工程总监"_s, {}, {}}};
    visit.reply = u"同意配合"_s;
    Promise promise;
    promise.what = u"报送方案"_s;
    Promise kept = promise;
    kept.side = Side::Theirs;
    kept.done = QDate(2026, 8, 9);
    visit.promises = {promise, kept};
    file.visits = {visit};
    const auto row =
        quarterForm(file, *Quarter::parse(u"2026Q3")).groups.value(u"visits"_s).front();
    EXPECT_EQ(row.value(u"wayPlace"_s), u"上门 项目部"_s);
    EXPECT_EQ(row.value(u"their"_s), u"曾示远(工程总监)"_s);
    EXPECT_EQ(row.value(u"result"_s), u"同意配合；我方：报送方案；对方：报送方案(已办结)"_s);
    file.visits.front().reply = u"同意配合。"_s;
    EXPECT_EQ(quarterForm(file, *Quarter::parse(u"2026Q3"))
                  .groups.value(u"visits"_s)
                  .front()
                  .value(u"result"_s),
              u"同意配合；我方：报送方案；对方：报送方案(已办结)"_s);
}

TEST(VisitForm, ticksWayAndPurposeAndListsPromises)
{
    ClientFile file = sampleFile();
    Visit visit = visitOf(QDate(2026, 8, 1), VisitWay::Video, u"谈付款"_s);
    visit.purpose = VisitPurpose::Collection;
    visit.our = {{u"周示岚"_s, {}, {}, {}}, {u"李示和"_s, {}, {}, {}}};
    Promise promise;
    promise.what = u"月底前付清"_s;
    promise.side = Side::Theirs;
    promise.due = QDate(2026, 8, 31);
    visit.promises = {promise};
    const FormData form = visitForm(file, visit);
    EXPECT_EQ(form.ticks.value(u"way"_s), QStringList{u"video"_s});
    EXPECT_EQ(form.ticks.value(u"purpose"_s), QStringList{u"collection"_s});
    EXPECT_EQ(form.values.value(u"our"_s), u"周示岚、李示和"_s);
    const auto row = form.groups.value(u"promises"_s).front();
    EXPECT_EQ(row.value(u"side"_s), u"对方"_s);
    EXPECT_EQ(row.value(u"done"_s), u"□"_s);
}
