// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientcodes.h"
#include "domain/common/field.h"
#include "domain/common/id.h"

#include <QDate>

namespace zhuke::domain {

// 项目阶段, in the order a project goes through them (domain.md 1.11).
enum class ProjectStage {
    Tracking,
    Bidding,
    Won,
    Building,
    Suspended,
    Completed,
    Settled,
    Warranty,
    Lost,
    Abandoned
};

template <>
struct CodesOf<ProjectStage>
{
    static constexpr std::array<CodeLabel, 10> all{{
        {"tracking", u"跟踪"},
        {"bidding", u"投标"},
        {"won", u"中标待签"},
        {"building", u"在建"},
        {"suspended", u"停工"},
        {"completed", u"完工"},
        {"settled", u"结算"},
        {"warranty", u"质保"},
        {"lost", u"未中标"},
        {"abandoned", u"放弃"},
    }};
};

// The three states of K27b. On paper 合作过/正在建设/即将建设, on the screen 已完工/在建/拟建.
enum class ProjectPhase { Past, Current, Coming };

template <>
struct CodesOf<ProjectPhase>
{
    static constexpr std::array<CodeLabel, 3> all{
        {{"past", u"合作过"}, {"current", u"正在建设"}, {"coming", u"即将建设"}}};
};

// Where a stage stands; nullopt for a project that was lost or given up.
[[nodiscard]] std::optional<ProjectPhase> phaseOf(ProjectStage stage);

enum class FollowUpKind { Variation, SiteVisa, Claim, Settlement, Collection };

template <>
struct CodesOf<FollowUpKind>
{
    static constexpr std::array<CodeLabel, 5> all{{
        {"variation", u"变更"},
        {"siteVisa", u"签证"},
        {"claim", u"索赔"},
        {"settlement", u"结算"},
        {"collection", u"清欠"},
    }};
};

// 二、三次经营事项 (K16)
struct FollowUp
{
    std::optional<FollowUpKind> kind;
    std::optional<Money> amountFen;
    QString state;
    QString note;

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

template <>
std::span<const Field<FollowUp>> fieldsOf<FollowUp>();

// 补充协议; its amount may be negative.
struct Supplement
{
    std::optional<Money> amountFen;
    QDate signedOn;
    QString note;

    friend bool operator==(const Supplement &, const Supplement &) = default;
};

template <>
std::span<const Field<Supplement>> fieldsOf<Supplement>();

// 回款
struct Receipt
{
    std::optional<Money> amountFen;
    QDate receivedOn;
    QString note;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

template <>
std::span<const Field<Receipt>> fieldsOf<Receipt>();

// 合同 with its supplements and receipts.
struct Contract
{
    QString name;
    std::optional<Money> amountFen;
    QDate signedOn; // not after today
    std::optional<ContractForm> form;
    std::optional<Money> dueFen; // 应收
    std::vector<Supplement> supplements;
    std::vector<Receipt> receipts;

    [[nodiscard]] Money receivedFen() const;

    friend bool operator==(const Contract &, const Contract &) = default;
};

template <>
std::span<const Field<Contract>> fieldsOf<Contract>();

// 项目 with its contracts (K27b, K16).
struct Project
{
    static constexpr int certainBp = 10'000; // probability of 100 %

    std::optional<ProjectId> id;
    QString uid;
    qint64 revision = 0;
    ClientId client = ClientId(0); // not a client: not stored yet

    QString name;
    QString place;
    QString kind;
    ProjectStage stage = ProjectStage::Tracking;
    QString trackingUnit;
    QString buildingUnit;
    QString ourManager;
    QString area;
    std::optional<Money> investmentFen;
    QDate tenderMonth;
    QDate plannedStart;
    QDate plannedEnd;
    QDate startedOn;
    QDate finishedOn;
    std::optional<Money> yearOutputFen;
    QString progress;
    QString settlement;
    QString paymentState;
    QString competitors;
    QString winner;
    std::optional<Money> winnerPriceFen;
    std::optional<Money> expectedFen;
    QDate expectedOn;
    std::optional<int> probabilityBp; // absent: certainBp
    std::vector<Contract> contracts;
    std::vector<FollowUp> followUps;

    // Contracts with their supplements.
    [[nodiscard]] Money contractTotal() const;

    friend bool operator==(const Project &, const Project &) = default;
};

template <>
std::span<const Field<Project>> fieldsOf<Project>();

} // namespace zhuke::domain
