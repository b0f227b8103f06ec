// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/visit/visitinput.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 23);

VisitInput complete()
{
    VisitInput input;
    input.client = domain::ClientId(1);
    input.clientName = u"云汀置业有限公司(虚构)"_s;
    input.date = u"2026-11-20"_s;
    input.their = u"曾示远、方示敏(采购经理)"_s;
    input.content = u"谈二期招标时间"_s;
    input.nextDate = u"2026.12.1"_s;
    input.promises.push_back(
        {std::nullopt, domain::Side::Theirs, u"寄招标文件"_s, u"方示敏"_s, u"2026-11-30"_s, {}});
    return input;
}

} // namespace

TEST(VisitInput, readsNamesWithTheirPosts)
{
    const auto people = participantsIn(u"曾示远、 方示敏（采购经理）,周示例;"_s);
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(people[0].name, u"曾示远"_s);
    EXPECT_EQ(people[1].name, u"方示敏"_s);
    EXPECT_EQ(people[1].post, u"采购经理"_s);
    EXPECT_EQ(people[2].name, u"周示例"_s);
}

TEST(VisitInput, isWithoutFaultWhenTheSixAreThere)
{
    EXPECT_TRUE(faultsOf(complete(), today, true).isEmpty());
}

TEST(VisitInput, asksForWhatIsMissingOnlyAtSaving)
{
    EXPECT_TRUE(faultsOf({}, today, false).isEmpty());
    const auto faults = faultsOf({}, today, true);
    EXPECT_EQ(QSet<QString>(faults.keyBegin(), faults.keyEnd()),
              QSet<QString>({u"client"_s, u"date"_s, u"their"_s, u"content"_s, u"nextDate"_s}));
}

TEST(VisitInput, seesWrongDatesWhileTyping)
{
    VisitInput input = complete();
    input.date = u"2026-11-24"_s;
    EXPECT_EQ(faultsOf(input, today, false).value(u"date"_s), u"不能晚于今天"_s);
    input.date = u"2026-11-31"_s;
    EXPECT_EQ(faultsOf(input, today, false).value(u"date"_s), u"没有这一天"_s);
    input = complete();
    input.nextDate = u"2026-11-19"_s;
    EXPECT_EQ(faultsOf(input, today, false).value(u"nextDate"_s), u"不能早于走访日期"_s);
    input = complete();
    input.promises[0].due = u"明年"_s;
    EXPECT_TRUE(faultsOf(input, today, false).contains(u"promise0.due"_s));
}

TEST(VisitInput, asksWhatAPromiseIsAbout)
{
    VisitInput input = complete();
    input.promises[0].what.clear();
    EXPECT_TRUE(faultsOf(input, today, true).contains(u"promise0.what"_s));
    input.promises[0] = {};
    EXPECT_TRUE(faultsOf(input, today, true).isEmpty());
    EXPECT_TRUE(visitOf(input).promises.empty());
}

TEST(VisitInput, becomesAVisit)
{
    VisitInput input = complete();
    input.posts.insert(u"曾示远"_s, u"总经理"_s);
    const domain::Visit visit = visitOf(input);
    EXPECT_EQ(visit.date, QDate(2026, 11, 20));
    EXPECT_EQ(visit.nextDate, QDate(2026, 12, 1));
    ASSERT_EQ(visit.their.size(), 2U);
    EXPECT_EQ(visit.their[0].post, u"总经理"_s);
    EXPECT_EQ(visit.their[1].post, u"采购经理"_s);
    ASSERT_EQ(visit.promises.size(), 1U);
    EXPECT_EQ(visit.promises[0].due, QDate(2026, 11, 30));
}

TEST(VisitInput, comesBackFromADraftAsItWas)
{
    VisitInput input = complete();
    input.posts.insert(u"曾示远"_s, u"总经理"_s);
    input.way = domain::VisitWay::Phone;
    input.date = u"2026-1"_s; // half typed
    EXPECT_EQ(toJson(visitInputFrom(toJson(input))), toJson(input));
    EXPECT_EQ(visitInputFrom(toJson(input)).date, u"2026-1"_s);
}

} // namespace zhuke::presentation
