// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/rollupform.h"

#include "application/forms/marks.h"
#include "application/forms/period.h"
#include "domain/client/grade.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

ClientFile numbered(int serial, Grade grade, Level level, const QString &unit)
{
    ClientFile file;
    file.client.serial = serial;
    file.client.grade = grade;
    file.client.level = level;
    file.client.name = u"客户%1(虚构)"_s.arg(serial);
    file.client.designatedOn = QDate(2025, 1, 1);
    file.client.openingFen = Money::fromFen(1'000'000);
    file.unitName = unit;
    return file;
}

QStringList numbersOf(const FormData &form)
{
    QStringList numbers;
    for (const FormData::Values &row : form.groups.value(u"clients"_s)) {
        numbers.append(row.value(u"number"_s));
    }
    return numbers;
}

const QDate quarterEnd(2026, 9, 30);

} // namespace

TEST(RollupForm, sortsByLevelThenGradeThenSerial)
{
    const std::vector files{numbered(1, Grade::C, Level::Branch, u"华东"_s),
                            numbered(5, Grade::A, Level::Branch, u"华东"_s),
                            numbered(2, Grade::B, Level::Company, u"华东"_s),
                            numbered(4, Grade::A, Level::Company, u"华东"_s),
                            numbered(3, Grade::A, Level::Company, u"华东"_s)};
    const auto forms = rollupForms(files, u"示例建工"_s, quarterEnd);
    EXPECT_EQ(numbersOf(forms.front()),
              (QStringList{u"A-00003"_s, u"A-00004"_s, u"B-00002"_s, u"A-00005"_s, u"C-00001"_s}));
}

TEST(RollupForm, makesASheetForTheCompanyAndOnePerUnitWithTheirSums)
{
    const std::vector files{numbered(1, Grade::A, Level::Company, u"华东分公司"_s),
                            numbered(2, Grade::B, Level::Branch, u"华南分公司"_s),
                            numbered(3, Grade::B, Level::Company, u"华南分公司"_s)};
    const auto forms = rollupForms(files, u"示例建工"_s, quarterEnd);
    ASSERT_EQ(forms.size(), 3U);
    EXPECT_EQ(forms[0].values.value(u"unit"_s), u"示例建工"_s);
    EXPECT_EQ(forms[0].values.value(u"gradeA"_s), u"1"_s);
    EXPECT_EQ(forms[0].values.value(u"gradeB"_s), u"2"_s);
    EXPECT_EQ(forms[0].values.value(u"gradeC"_s), u"0"_s);
    EXPECT_EQ(forms[0].values.value(u"companyCount"_s), u"2"_s);
    EXPECT_EQ(forms[0].values.value(u"branchCount"_s), u"1"_s);
    EXPECT_EQ(forms[0].values.value(u"followOnTotal"_s), u"3.00"_s);
    EXPECT_EQ(forms[0].values.value(u"untilDate"_s), u"2026年9月30日"_s);
    EXPECT_EQ(numbersOf(forms[2]), (QStringList{u"B-00003"_s, u"B-00002"_s}));
}

TEST(RollupForm, leavesOutWhoWasNumberedLaterOrNotAtAll)
{
    std::vector files{numbered(1, Grade::A, Level::Company, u"华东"_s),
                      numbered(2, Grade::A, Level::Company, u"华东"_s)};
    files[0].client.designatedOn = QDate(2026, 10, 1);
    files[1].client.serial.reset();
    EXPECT_TRUE(numbersOf(rollupForms(files, u"示例建工"_s, quarterEnd).front()).isEmpty());
}

TEST(RollupForm, countsTheFormsKeptOfTheYear)
{
    ClientFile file = numbered(1, Grade::A, Level::Company, u"华东"_s);
    file.persons.resize(4);
    file.dossiers.resize(3);
    for (Dossier &dossier : file.dossiers) {
        dossier.year = 2026;
        dossier.filedOn = QDate(2026, 7, 9);
    }
    file.dossiers[0].year = 2025;
    file.dossiers[1].filedOn = QDate();
    const auto form = rollupForms({file}, u"示例建工"_s, quarterEnd).front();
    EXPECT_EQ(form.groups.value(u"clients"_s).front().value(u"kept"_s), u"1/4/1"_s);
}

TEST(Period, readsQuarterMonthAndYear)
{
    EXPECT_EQ(Period::parse(u"2026Q3"_s)->lastDay, QDate(2026, 9, 30));
    EXPECT_EQ(Period::parse(u"2026-02"_s)->lastDay, QDate(2026, 2, 28));
    EXPECT_EQ(Period::parse(u" 2026 "_s)->firstDay, QDate(2026, 1, 1));
    EXPECT_EQ(Period::parse(u"2026"_s)->lastDay, QDate(2026, 12, 31));
    EXPECT_EQ(Period::parse(u"2026-13"_s).error().rule, u"notAPeriod"_s);
    EXPECT_EQ(Period::parse(u"Q3"_s).error().field, u"period"_s);
    EXPECT_EQ(Period::quarterOf(QDate(2026, 11, 23)).firstDay, QDate(2026, 10, 1));
}

TEST(Mark, carriesOwnerGradeAndPeriodAndNeverAStateSecret)
{
    const QString company = u"示例建工第二建设有限公司(虚构)"_s;
    EXPECT_EQ(shortCompanyName(company), u"示例建工第二建设"_s);
    EXPECT_EQ(markOf(u"f1"_s, company), u"示例建工第二建设 普通商密 3年"_s);
    EXPECT_EQ(markOf(u"f2"_s, company, Grade::B), u"示例建工第二建设 普通商密 5年"_s);
    EXPECT_EQ(markOf(u"f2"_s, company, Grade::A), u"示例建工第二建设 核心商密 5年"_s);
    EXPECT_EQ(markOf(u"f3"_s, company), u"示例建工第二建设 核心商密 长期"_s);
    for (const QString &form : {u"f1"_s, u"f2"_s, u"f3"_s, u"f4"_s, u"f8"_s}) {
        EXPECT_FALSE(markOf(form, company).contains(u"机密"));
        EXPECT_FALSE(markOf(form, company).contains(u'★'));
    }
}

TEST(RollupForm, fillsTheColumnsThatCanBeShown)
{
    ClientFile file = numbered(1, Grade::A, Level::Company, u"华东"_s);
    file.persons.resize(2);
    file.persons[0].name = u"曾示远"_s;
    file.persons[1].name = u"单示宁"_s;
    file.persons[1].kind = PersonKind::Handler;
    Contract before;
    before.signedOn = QDate(2024, 5, 1); // counts for the total, not for what followed
    before.amountFen = Money::fromFen(2'000'000);
    Contract later = before;
    later.signedOn = QDate(2026, 10, 1);
    file.projects.resize(1);
    file.projects[0].contracts = {before, later};
    file.summary.lastContact = QDate(2026, 8, 1);
    const auto row = [&] {
        return rollupForms({file}, u"示例建工"_s, quarterEnd).front().groups.value(u"clients"_s)[0];
    };
    EXPECT_EQ(row().value(u"contact"_s), u"单示宁"_s);
    EXPECT_EQ(row().value(u"totalAmount"_s), u"2.00"_s);
    EXPECT_EQ(row().value(u"expected"_s), u"0.00"_s);
    EXPECT_EQ(row().value(u"contactState"_s), u"逾期"_s); // A: 30 days
    file.summary.nextVisit = quarterEnd;
    EXPECT_EQ(row().value(u"contactState"_s), u"正常"_s);
    file.summary = {};
    EXPECT_EQ(row().value(u"contactState"_s), u"未联系"_s);
}
