// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/statedwords.h"

#include <gtest/gtest.h>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::FundNature;
using domain::FundReady;
using domain::PaymentKind;

TEST(StatedWords, readTheSamplesPaymentTexts)
{
    const StatedPayment advance = paymentOfText(u"垫资(主体封顶)、按进度付款"_s);
    EXPECT_EQ(advance.kinds, (std::vector{PaymentKind::AdvanceFunding, PaymentKind::Progress}));
    EXPECT_EQ(advance.advanceFundingDegree, u"主体封顶");
    EXPECT_FALSE(advance.progressPct);
    EXPECT_EQ(paymentOfText(u"按进度付款75%"_s).progressPct, 75);
    const StatedPayment both = paymentOfText(u"预付款(20%),按进度付款（70％）"_s);
    EXPECT_EQ(both.prepaymentPct, 20);
    EXPECT_EQ(both.progressPct, 70);
    EXPECT_TRUE(both.notUnderstood.isEmpty());
    EXPECT_EQ(paymentOfText(u"垫资(至±0)"_s).advanceFundingDegree, u"至±0");
}

TEST(StatedWords, keepPaymentTextsTheyDoNotUnderstand)
{
    const StatedPayment payment = paymentOfText(u"按进度付款(甲、乙),以房抵款,预付款300%"_s);
    EXPECT_EQ(payment.notUnderstood,
              (QStringList{u"按进度付款(甲、乙)"_s, u"以房抵款"_s, u"预付款300%"_s}));
    EXPECT_TRUE(payment.kinds.empty());
    EXPECT_TRUE(paymentOfText(QString()).notUnderstood.isEmpty());
}

TEST(StatedWords, readFunds)
{
    const StatedFunds funds = fundsOfText(u"国有资金,部分到位"_s);
    EXPECT_EQ(funds.nature, FundNature::StateOwned);
    EXPECT_EQ(funds.ready, FundReady::Partly);
    const StatedFunds joined = fundsOfText(u"自筹资金未到位"_s);
    EXPECT_EQ(joined.nature, FundNature::SelfRaised);
    EXPECT_EQ(joined.ready, FundReady::No);
    EXPECT_EQ(fundsOfText(u"资金到位"_s).ready, FundReady::Yes);
    EXPECT_EQ(fundsOfText(u"众筹,到位"_s).notUnderstood, QStringList{u"众筹"_s});
}

TEST(StatedWords, readGradesLevelsStatesAndWays)
{
    EXPECT_EQ(gradeOfWord(u"ｂ 级"_s), domain::Grade::B);
    EXPECT_FALSE(gradeOfWord(u"D"_s));
    EXPECT_FALSE(gradeOfWord(u"AA"_s));
    EXPECT_EQ(levelOfWord(u"分公司"_s), domain::Level::Branch);
    EXPECT_FALSE(levelOfWord(u"总部"_s));
    EXPECT_EQ(stageOfWord(u"正在建设"_s), domain::ProjectStage::Building);
    EXPECT_EQ(stageOfWord(u"中标待签"_s), domain::ProjectStage::Won);
    EXPECT_EQ(wayOfWord(u"拜访"_s), domain::VisitWay::OnSite);
    EXPECT_EQ(wayOfWord(u"来访"_s), domain::VisitWay::Incoming);
    EXPECT_EQ(personKindOfWord(u"负责人"_s), domain::PersonKind::Head);
}

} // namespace zhuke::application
