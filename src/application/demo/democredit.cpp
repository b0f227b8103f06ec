// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democredit.h"

#include <array>

namespace zhuke::application {

using domain::Rating;
using namespace Qt::StringLiterals;

namespace {

template <std::size_t n>
using Texts = std::array<const char16_t *, n>;

// By rating: 优, 良, 中, 差.
constexpr std::array<Texts<2>, 4> performanceTexts{{
    {u"合同义务履行到位，甲供材和图纸均按计划提供，无违约记录。",
     u"近三个项目均按约履行，设计变更当月确认，现场配合顺畅。"},
    {u"总体履约较好，个别节点图纸晚到一两周，事后给予工期顺延。",
     u"履约正常，甲指分包进场偶有滞后，协调后可解决。"},
    {u"履约一般，前期拆迁未完影响开工，工期签证办理较慢。",
     u"管理人员变动后对接不连贯，部分承诺口头未落到书面。"},
    {u"多次推迟移交场地，索赔资料长期不予确认，需以函件留痕。",
     u"擅自压缩工期又不办理补充协议，履约风险较大。"},
}};
constexpr std::array<Texts<2>, 4> paymentTexts{{
    {u"进度款审核一般七天内完成，到款基本在合同期限内。", u"付款及时，春节前均提前安排，无拖欠。"},
    {u"进度款平均晚到十天左右，经催促可支付，未形成长期欠款。",
     u"付款基本正常，结算款支付节奏偏慢。"},
    {u"进度款常滞后一至两个月，部分以商业承兑支付。",
     u"审批环节多，季度末集中付款，对现金流有影响。"},
    {u"欠付进度款超过三个月，已发催款函两次。", u"以房抵款比例上升，现金支付困难，须控制投入。"},
}};
constexpr std::array<Texts<2>, 4> payAbilityTexts{{
    {u"资金来源稳定，授信余额充足，单项目资金封闭管理。", u"集团现金流良好，无到期大额债务压力。"},
    {u"销售回款平稳，支付能力较好，仍需关注单项目资金平衡。",
     u"银行授信正常，新增项目资本金已到位。"},
    {u"现金流偏紧，依赖后续销售或财政拨付。", u"项目贷款分批发放，支付随放款节奏波动。"},
    {u"部分账户受限，支付能力明显下降。", u"融资到期集中，短期偿付压力大。"},
}};
constexpr std::array<Texts<2>, 4> developTexts{{
    {u"设计、成本、工程三条线分工清楚，决策链短。", u"标准化程度高，节点计划执行严格。"},
    {u"开发管理体系完整，区域公司授权有限，重大变更需报总部。", u"现场管理规范，设计深度尚可。"},
    {u"项目团队较新，变更多，计划调整频繁。", u"专业力量不足，较依赖监理和总包。"},
    {u"管理薄弱，职责不清，问题易久拖不决。", u"负责人更换频繁，前后要求不一致。"},
}};

constexpr Texts<5> bidNotes{u"综合评估法，商务占六成，看重同类业绩",
                            u"合理低价法，报价偏离均值即失分",
                            u"两阶段评审，先技术入围后比价",
                            u"入库单位邀请招标，年度履约评分计入",
                            u"经评审的最低投标价法，清单错漏不调"};
constexpr Texts<5> habits{u"习惯用自有合同范本，工期违约金按日计，可谈上限。",
                          u"主材调差按信息价±5%以外执行，需在投标时澄清。",
                          u"要求履约保函见索即付，预付款同步提供等额保函。",
                          u"变更签证月清月结，逾期视同放弃，须专人跟踪。",
                          u"专业分包由甲方定标，总包管理费约2.5%。"};
constexpr Texts<5> others{u"与本地两家总包长期合作，我公司份额约三成，主要在房建板块。",
                          u"此前由外省企业承建，因工期纠纷后转向我公司，双方已合作两个项目。",
                          u"战略集采名单内有四家施工单位，按履约评分分配标段。",
                          u"同期项目由我公司与另一家央企各承建一个标段，质量评比我方领先。",
                          u"除我公司外无固定施工伙伴，倾向按项目择优。"};
constexpr Texts<6> analyses{
    u"客户近两年投资向{业务}集中，建议由分公司主要领导季度拜访一次，争取纳入其合格供方战略名单。",
    u"与分管副总关系稳固，董事长层面接触不足。建议安排一次高层互访，带上同类项目观摩方案。",
    u"付款节奏放缓，建议新项目合同增加进度款支付担保，并把累计垫付控制在合同额8%以内。",
    u"后续储备项目明确，竞争对手正以低价切入。建议提前介入方案优化，用工期和造价测算锁定优势。",
    u"客户内部正调整组织架构，招采权限上收总部。建议同步对接总部招采中心，避免关系断层。",
    u"合作基础较好，建议围绕在建项目做好二次经营，签证争取当季确认，为结算打基础。",
};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

// Better clients get better marks.
Rating rate(const ClientPlan &plan, DemoRandom &random)
{
    if (plan.state == domain::ClientState::Terminated) {
        return random.chance(60) ? Rating::Poor : Rating::Fair;
    }
    const int lead = plan.grade == domain::Grade::A ? 70 : plan.grade == domain::Grade::B ? 40 : 15;
    if (random.chance(lead)) {
        return Rating::Excellent;
    }
    return random.chance(75) ? Rating::Good : Rating::Fair;
}

QString note(const std::array<Texts<2>, 4> &texts, Rating rating, DemoRandom &random)
{
    return text(random.pick(texts.at(static_cast<std::size_t>(rating))));
}

QString businessOf(const ClientPlan &plan)
{
    static constexpr Texts<11> words{u"存量片区改造",
                                     u"民生补短板工程",
                                     u"高端产线扩建",
                                     u"城市更新",
                                     u"储能和新能源配套",
                                     u"算力基础设施",
                                     u"轨道沿线开发",
                                     u"医疗康养",
                                     u"新校区建设",
                                     u"文旅酒店",
                                     u"冷链仓储"};
    return text(words.at(static_cast<std::size_t>(plan.sector)));
}

} // namespace

domain::CreditSheet demoCredit(const ClientPlan &plan, DemoRandom &random, QDate assessedOn)
{
    domain::CreditSheet sheet;
    sheet.year = assessedOn.year();
    sheet.assessedOn = assessedOn;
    sheet.performance = rate(plan, random);
    sheet.performanceNote = note(performanceTexts, *sheet.performance, random);
    sheet.paymentRecord = rate(plan, random);
    sheet.paymentRecordNote = note(paymentTexts, *sheet.paymentRecord, random);
    sheet.payAbility = rate(plan, random);
    sheet.payAbilityNote = note(payAbilityTexts, *sheet.payAbility, random);
    sheet.devAbility = rate(plan, random);
    sheet.devAbilityNote = note(developTexts, *sheet.devAbility, random);
    sheet.contractForms = {random.chance(65) ? domain::ContractForm::LumpSum
                                             : domain::ContractForm::UnitPrice};
    sheet.bidMethods = {plan.isPublicBody() ? domain::BidMethod::OpenTender
                                            : static_cast<domain::BidMethod>(random.below(5))};
    sheet.bidMethodNote = text(random.pick(bidNotes));
    sheet.contractHabit = text(random.pick(habits));
    sheet.priceLevel = static_cast<domain::PriceLevel>(random.below(3));
    sheet.otherContractors = text(random.pick(others));
    sheet.analysis = text(random.pick(analyses)).replace(u"{业务}"_s, businessOf(plan));
    return sheet;
}

} // namespace zhuke::application
