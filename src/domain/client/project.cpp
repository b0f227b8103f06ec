// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/project.h"

namespace zhuke::domain {

namespace {

constexpr Stage d = Stage::Draft;
constexpr Stage p = Stage::Publication;
constexpr Stage none = Stage::None;
constexpr PiClass pub = PiClass::None;

} // namespace

std::optional<ProjectPhase> phaseOf(ProjectStage stage)
{
    using enum ProjectStage;
    switch (stage) {
    case Tracking:
    case Bidding:
    case Won:
        return ProjectPhase::Coming;
    case Building:
    case Suspended:
        return ProjectPhase::Current;
    case Completed:
    case Settled:
    case Warranty:
        return ProjectPhase::Past;
    case Lost:
    case Abandoned:
        break;
    }
    return std::nullopt;
}

Money Contract::receivedFen() const
{
    Money total;
    for (const Receipt &receipt : receipts) {
        total += receipt.amountFen.value_or(Money());
    }
    return total;
}

Money Project::contractTotal() const
{
    Money total;
    for (const Contract &contract : contracts) {
        total += contract.amountFen.value_or(Money());
        for (const Supplement &supplement : contract.supplements) {
            total += supplement.amountFen.value_or(Money());
        }
    }
    return total;
}

template <>
std::span<const Field<FollowUp>> fieldsOf<FollowUp>()
{
    using F = FollowUp;
    static const std::array fields{
        field<&F::kind>({"kind", u"事项类别", d}),
        field<&F::amountFen>({"amountFen", u"金额"}),
        field<&F::state>({"state", u"进展", none, pub, 60}),
        field<&F::note>({"note", u"说明", none, pub, 200}),
    };
    return fields;
}

template <>
std::span<const Field<Supplement>> fieldsOf<Supplement>()
{
    using S = Supplement;
    static const std::array fields{
        field<&S::amountFen>({"amountFen", u"补充金额", d}),
        field<&S::signedOn>({"signedOn", u"签订日期", d}),
        field<&S::note>({"note", u"说明", none, pub, 200}),
    };
    return fields;
}

template <>
std::span<const Field<Receipt>> fieldsOf<Receipt>()
{
    using R = Receipt;
    static const std::array fields{
        field<&R::amountFen>({"amountFen", u"回款金额", d}),
        field<&R::receivedOn>({"receivedOn", u"回款日期", d}),
        field<&R::note>({"note", u"说明", none, pub, 200}),
    };
    return fields;
}

template <>
std::span<const Field<Contract>> fieldsOf<Contract>()
{
    using C = Contract;
    static const std::array fields{
        field<&C::name>({"name", u"合同名称", none, pub, 120}),
        field<&C::amountFen>({"amountFen", u"合同额", d}),
        field<&C::signedOn>({"signedOn", u"签订日期", d}),
        field<&C::form>({"form", u"合同方式", p}),
        field<&C::dueFen>({"dueFen", u"应收款"}),
    };
    return fields;
}

template <>
std::span<const Field<Project>> fieldsOf<Project>()
{
    using P = Project;
    static const std::array fields{
        field<&P::name>({"name", u"项目名称", d, pub, 120}),
        field<&P::place>({"place", u"地点", d, pub, 60}),
        field<&P::kind>({"kind", u"项目类型", p, pub, 20}),
        field<&P::stage>({"stage", u"阶段", d}),
        field<&P::trackingUnit>({"trackingUnit", u"跟踪单位", none, pub, 60}),
        field<&P::buildingUnit>({"buildingUnit", u"承建单位", none, pub, 60}),
        field<&P::ourManager>({"ourManager", u"我方项目经理", none, pub, 40}),
        field<&P::area>({"area", u"面积/规模", none, pub, 60}),
        field<&P::investmentFen>({"investmentFen", u"投资额"}),
        field<&P::tenderMonth>({"tenderMonth", u"预计招标月"}),
        field<&P::plannedStart>({"plannedStart", u"计划开工"}),
        field<&P::plannedEnd>({"plannedEnd", u"计划竣工"}),
        field<&P::startedOn>({"startedOn", u"开工日期"}),
        field<&P::finishedOn>({"finishedOn", u"竣工日期"}),
        field<&P::yearOutputFen>({"yearOutputFen", u"本年产值"}),
        field<&P::progress>({"progress", u"形象进度", none, pub, 200}),
        field<&P::settlement>({"settlement", u"结算状态", none, pub, 60}),
        field<&P::paymentState>({"paymentState", u"付款情况", none, pub, 60}),
        field<&P::competitors>({"competitors", u"竞争单位", none, pub, 200}),
        field<&P::winner>({"winner", u"中标单位", none, pub, 80}),
        field<&P::winnerPriceFen>({"winnerPriceFen", u"中标价"}),
        field<&P::expectedFen>({"expectedFen", u"预计合同额"}),
        field<&P::expectedOn>({"expectedOn", u"预计签约日期"}),
        field<&P::probabilityBp>({"probabilityBp", u"签约概率", none, pub, P::certainBp}),
    };
    return fields;
}

} // namespace zhuke::domain
