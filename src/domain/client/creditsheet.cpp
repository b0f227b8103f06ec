// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/creditsheet.h"

namespace zhuke::domain {

template <>
std::span<const Field<CreditSheet>> fieldsOf<CreditSheet>()
{
    using C = CreditSheet;
    constexpr Stage p = Stage::Publication;
    constexpr Stage none = Stage::None;
    constexpr PiClass pub = PiClass::None;
    static const std::array fields{
        field<&C::year>({"year", u"评价年度", none, pub, 9999}),
        field<&C::assessedOn>({"assessedOn", u"评价日期"}),
        field<&C::performance>({"performance", u"履约情况", p}),
        field<&C::performanceNote>({"performanceNote", u"履约情况说明", none, pub, 500}),
        field<&C::paymentRecord>({"paymentRecord", u"付款情况", p}),
        field<&C::paymentRecordNote>({"paymentRecordNote", u"付款情况说明", none, pub, 500}),
        field<&C::contractForms>({"contractForms", u"常用合同方式", p}),
        field<&C::contractFormNote>({"contractFormNote", u"合同方式说明", none, pub, 500}),
        field<&C::bidMethods>({"bidMethods", u"竞标办法", p}),
        field<&C::bidMethodNote>({"bidMethodNote", u"评标办法", none, pub, 500}),
        field<&C::contractHabit>({"contractHabit", u"合约习惯", p, pub, 500}),
        field<&C::priceLevel>({"priceLevel", u"价格水平", p}),
        field<&C::devAbility>({"devAbility", u"项目开发管理能力", p}),
        field<&C::devAbilityNote>({"devAbilityNote", u"项目开发管理能力说明", none, pub, 500}),
        field<&C::payAbility>({"payAbility", u"支付能力", p}),
        field<&C::payAbilityNote>({"payAbilityNote", u"支付能力说明", none, pub, 500}),
        field<&C::otherContractors>(
            {"otherContractors", u"与我公司或其他施工企业合作情况", p, pub, 500}),
        field<&C::analysis>({"analysis", u"动态分析及策略建议", p, pub, 500}),
    };
    return fields;
}

} // namespace zhuke::domain
