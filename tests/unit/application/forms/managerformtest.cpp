// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/managerform.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;

namespace {

ClientFile clientOf(std::optional<UserId> manager, const QString &name, const QString &unit)
{
    ClientFile file;
    file.client.name = name;
    file.client.manager = manager;
    file.managerName = manager ? u"周示岚"_s : QString();
    file.unitName = unit;
    Visit visit;
    visit.date = QDate(2026, 11, 3);
    visit.content = u"商谈二期"_s;
    file.visits.push_back(visit);
    Project project;
    Contract contract;
    contract.signedOn = QDate(2026, 10, 8);
    contract.amountFen = Money::fromFen(1'000'000);
    project.contracts.push_back(contract);
    file.projects.push_back(project);
    return file;
}

} // namespace

TEST(ManagerForm, makesOneFormPerManagerWithABlockPerClient)
{
    const std::vector files{clientOf({}, u"丙(虚构)"_s, u"华南"_s),
                            clientOf(UserId(1), u"甲(虚构)"_s, u"华东"_s),
                            clientOf(UserId(2), u"丁(虚构)"_s, u"华南"_s),
                            clientOf(UserId(1), u"乙(虚构)"_s, u"华北"_s)};
    const auto forms = managerForms(files, Quarter::ofDate(QDate(2026, 11, 23)));
    ASSERT_EQ(forms.size(), 3U); // of the same name twice: two people
    const FormData &first = forms.front();
    EXPECT_EQ(first.form, u"f4m"_s);
    EXPECT_EQ(first.subject, u"周示岚"_s);
    ASSERT_EQ(first.blocks.size(), 2U);
    EXPECT_EQ(first.blocks[0].values.value(u"name"_s), u"甲(虚构)"_s);
    EXPECT_EQ(first.blocks[1].values.value(u"name"_s), u"乙(虚构)"_s);
    EXPECT_EQ(first.blocks[1].groups.value(u"visits"_s).size(), 1U);
    EXPECT_FALSE(first.blocks[1].values.contains(u"manager"_s));
    EXPECT_EQ(forms.back().subject, u"未定客户经理"_s);
}

TEST(ManagerForm, sumsUpWhatTheManagerDidInTheQuarter)
{
    const std::vector files{clientOf(UserId(1), u"甲(虚构)"_s, u"华东"_s),
                            clientOf(UserId(1), u"乙(虚构)"_s, u"华北"_s)};
    const auto values = managerForms(files, Quarter::ofDate(QDate(2026, 11, 23))).front().values;
    EXPECT_EQ(values.value(u"unit"_s), u"华东、华北"_s);
    EXPECT_EQ(values.value(u"clientCount"_s), u"2"_s);
    EXPECT_EQ(values.value(u"visitCount"_s), u"2"_s);
    EXPECT_EQ(values.value(u"contractCount"_s), u"2"_s);
    EXPECT_EQ(values.value(u"contractAmount"_s), u"2.00"_s);
    EXPECT_EQ(values.value(u"quarter"_s), u"2026年第4季度"_s);
}
