// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/client.h"

namespace zhuke::domain {

namespace {

constexpr Stage d = Stage::Draft;
constexpr Stage s = Stage::Submit;
constexpr Stage p = Stage::Publication;
constexpr Stage none = Stage::None;
constexpr PiClass pub = PiClass::None;

} // namespace

template <>
std::span<const Field<Shareholder>> fieldsOf<Shareholder>()
{
    using S = Shareholder;
    static const std::array fields{
        field<&S::name>({"name", u"股东名称", d, pub, 80}),
        field<&S::kind>({"kind", u"股东性质", none, pub, 30}),
        field<&S::amountFen>({"amountFen", u"出资额"}),
        field<&S::ratioBp>({"ratioBp", u"持股比例", none, pub, 10'000}),
    };
    return fields;
}

template <>
std::span<const Field<Client>> fieldsOf<Client>()
{
    using C = Client;
    static const std::array fields{
        field<&C::state>({"state", u"状态"}),
        field<&C::serial>({"serial", u"编号流水", none, pub, 99'999}),
        field<&C::grade>({"grade", u"客户级别", p}),
        field<&C::level>({"level", u"管理层级", s}),
        field<&C::name>({"name", u"客户名称", d, pub, 80}),
        field<&C::creditCode>({"creditCode", u"单位代码", s, pub, 18}),
        field<&C::codeReason>({"codeReason", u"无代码原因", none, pub, 80}),
        field<&C::nature>({"nature", u"单位性质", s, pub, 30}),
        field<&C::industry>({"industry", u"行业类别", s, pub, 40}),
        field<&C::parentName>({"parentName", u"客户来源", none, pub, 80}),
        field<&C::region>({"region", u"所属区域", s, pub, 60}),
        field<&C::address>({"address", u"单位地址", s, pub, 120}),
        field<&C::postcode>({"postcode", u"邮政编码", none, pub, 6}),
        field<&C::phone>({"phone", u"联系电话", s, pub, 30}),
        field<&C::fax>({"fax", u"传真号码", none, pub, 30}),
        field<&C::email>({"email", u"电子邮箱", none, pub, 80}),
        field<&C::website>({"website", u"网址", none, pub, 120}),
        field<&C::legalRepresentative>(
            {"legalRepresentative", u"法定代表人", none, PiClass::Pi1, 40}),
        field<&C::registeredCapitalFen>({"registeredCapitalFen", u"注册资本"}),
        field<&C::foundedOn>({"foundedOn", u"成立日期"}),
        field<&C::scaleClass>({"scaleClass", u"规模", p}),
        field<&C::headcount>({"headcount", u"员工人数", none, pub, 10'000'000}),
        field<&C::scaleNote>({"scaleNote", u"规模说明", none, pub, 200}),
        field<&C::assetsFen>({"assetsFen", u"资产状况", p}),
        field<&C::assetsOn>({"assetsOn", u"资产截止日"}),
        field<&C::assetsNote>({"assetsNote", u"资产说明", none, pub, 500}),
        field<&C::products>({"products", u"主要产品", none, pub, 500}),
        field<&C::reputation>({"reputation", u"信誉", none, pub, 500}),
        field<&C::paymentKinds>({"paymentKinds", u"付款方式", p}),
        field<&C::advanceFundingDegree>({"advanceFundingDegree", u"垫资程度", none, pub, 100}),
        field<&C::prepaymentPct>({"prepaymentPct", u"预付款比例", none, pub, 100}),
        field<&C::progressPct>({"progressPct", u"按进度付款比例", none, pub, 100}),
        field<&C::paymentNote>({"paymentNote", u"付款说明", none, pub, 500}),
        field<&C::fundNature>({"fundNature", u"资金性质", p}),
        field<&C::fundReady>({"fundReady", u"资金到位", p}),
        field<&C::liaison>({"liaison", u"对接", p}),
        field<&C::leader>({"leader", u"公司对接领导", p, pub, 40}),
        field<&C::designatedOn>({"designatedOn", u"确立日期"}),
        field<&C::decisionReference>({"decisionReference", u"确立依据", none, pub, 120}),
        field<&C::openingFen>({"openingFen", u"期初后续合同成交额"}),
        field<&C::openingOn>({"openingOn", u"期初日期"}),
        field<&C::remark>({"remark", u"备注", none, pub, 500}),
        field<&C::updatedOn>({"updatedOn", u"更新日期"}),
        field<&C::form2VerifiedOn>({"form2VerifiedOn", u"附件2核对日期"}),
        field<&C::form3VerifiedOn>({"form3VerifiedOn", u"附件3核对日期"}),
    };
    return fields;
}

QString Client::number() const
{
    return isNumbered()
               ? QStringLiteral("%1-%2").arg(codeOf(*grade)).arg(*serial, 5, 10, QChar(u'0'))
               : QString();
}

} // namespace zhuke::domain
