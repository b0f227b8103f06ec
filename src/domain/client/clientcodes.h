// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"

namespace zhuke::domain {

// 管理层级, by follow-on amount (K29).
enum class Level { Company, Branch };

template <>
struct CodesOf<Level>
{
    static constexpr std::array<CodeLabel, 2> all{
        {{"company", u"公司级"}, {"branch", u"分公司级"}}};
};

// The life of a client from first notice to the archive (domain.md 2.2, decisions 10).
enum class ClientState {
    Prospect,
    Surveying,
    Recommended,
    Reviewing,
    Supplement,
    Rejected,
    Passed,
    Designated,
    Listed,
    Delisted,
    Terminated
};

template <>
struct CodesOf<ClientState>
{
    static constexpr std::array<CodeLabel, 11> all{{
        {"prospect", u"潜在"},
        {"surveying", u"调查评估"},
        {"recommended", u"已推荐"},
        {"reviewing", u"审核评估"},
        {"supplement", u"补充材料"},
        {"rejected", u"未通过(可再报)"},
        {"passed", u"评估通过"},
        {"designated", u"已确立"},
        {"listed", u"在册"},
        {"delisted", u"移出名单"},
        {"terminated", u"终止合作"},
    }};
};

// Who answers for the client: the company or its branch (K23).
enum class Liaison { Company, Branch };

template <>
struct CodesOf<Liaison>
{
    static constexpr std::array<CodeLabel, 2> all{
        {{"company", u"公司对接"}, {"branch", u"分公司对接"}}};
};

enum class ScaleClass { Large, Medium, Small, Micro };

template <>
struct CodesOf<ScaleClass>
{
    static constexpr std::array<CodeLabel, 4> all{
        {{"large", u"大型"}, {"medium", u"中型"}, {"small", u"小型"}, {"micro", u"微型"}}};
};

// 付款方式 (F06); several may hold at once.
enum class PaymentKind { AdvanceFunding, Prepayment, Progress };

template <>
struct CodesOf<PaymentKind>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"advanceFunding", u"垫资"}, {"prepayment", u"预付款"}, {"progress", u"按进度付款"}}};
};

// 资金性质 and whether the funds are in place (F07).
enum class FundNature { Fiscal, StateOwned, SelfRaised, Loan, Foreign, Other, Pending };

template <>
struct CodesOf<FundNature>
{
    static constexpr std::array<CodeLabel, 7> all{{
        {"fiscal", u"财政"},
        {"stateOwned", u"国有"},
        {"selfRaised", u"自筹"},
        {"loan", u"贷款"},
        {"foreign", u"外资"},
        {"other", u"其他"},
        {"pending", u"待定"},
    }};
};

enum class FundReady { Yes, Partly, No };

template <>
struct CodesOf<FundReady>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"yes", u"到位"}, {"partly", u"部分到位"}, {"no", u"未到位"}}};
};

// A graded item of the credit sheet (K27d).
enum class Rating { Excellent, Good, Fair, Poor, Unknown };

template <>
struct CodesOf<Rating>
{
    static constexpr std::array<CodeLabel, 5> all{{
        {"excellent", u"优"},
        {"good", u"良"},
        {"fair", u"中"},
        {"poor", u"差"},
        {"unknown", u"不详"},
    }};
};

enum class PriceLevel { Above, Level, Below, Unknown };

template <>
struct CodesOf<PriceLevel>
{
    static constexpr std::array<CodeLabel, 4> all{{
        {"above", u"高于市场"},
        {"level", u"持平"},
        {"below", u"低于市场"},
        {"unknown", u"不详"},
    }};
};

enum class BidMethod { OpenTender, InvitedTender, Negotiation, DirectAward, FrameworkPurchase };

template <>
struct CodesOf<BidMethod>
{
    static constexpr std::array<CodeLabel, 5> all{{
        {"openTender", u"公开招标"},
        {"invitedTender", u"邀请招标"},
        {"negotiation", u"竞争性谈判"},
        {"directAward", u"直接委托"},
        {"frameworkPurchase", u"战略集采"},
    }};
};

enum class ContractForm { LumpSum, UnitPrice, CostPlus, Other };

template <>
struct CodesOf<ContractForm>
{
    static constexpr std::array<CodeLabel, 4> all{{
        {"lumpSum", u"总价"},
        {"unitPrice", u"单价"},
        {"costPlus", u"成本加酬金"},
        {"other", u"其他"},
    }};
};

} // namespace zhuke::domain
