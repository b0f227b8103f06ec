// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/printing/sampleclient.h"

#include "unit/printing/sampledata.h"
#include "unit/printing/samplelists.h"

using namespace Qt::StringLiterals;

namespace zhuke::test {

namespace {

using application::FormData;
void fillDossier(FormData &data, bool overlong)
{
    data.values = {
        {u"name"_s, sampleClientName(overlong)},
        {u"number"_s, overlong ? u"A-00001(原B-00001)"_s : u"A-00001"_s},
        {u"creditCode"_s, u"91510199PDY000017X"_s},
        {u"parentName"_s,
         overlong ? u"朔澜城市建设投资控股集团股份有限公司(虚构)"_s : u"朔澜集团有限公司(虚构)"_s},
        {u"industry"_s, u"房地产业"_s},
        {u"nature"_s, u"国有企业"_s},
        {u"address"_s, u"示范省示范市示范区示范路18号云汀大厦26层"_s},
        {u"postcode"_s, u"990001"_s},
        {u"phone"_s, u"0399-2000101"_s},
        {u"email"_s,
         overlong ? u"investment.department.office@yunting-group.example.com"_s
                  : u"office@example.com"_s},
        {u"legalRepresentative"_s, u"欧阳示川"_s},
        {u"registeredCapital"_s, u"50,000.00"_s},
        {u"foundedOn"_s, u"2009-06-18"_s},
        {u"scale"_s, u"大型,约860人"_s},
        {u"assets"_s, u"1,286,000.00"_s},
        {u"products"_s, u"住宅、商业综合体开发与运营"_s},
        {u"reputation"_s,
         overlong ? prose(300) : u"主体信用AA+,近三年无失信记录,按期支付率在同业中居前。"_s},
        {u"credit.performanceNote"_s, u"严格按合同履约,变更确认及时"_s},
        {u"credit.paymentRecordNote"_s, overlong ? prose(200) : u"进度款平均迟付20天"_s},
        {u"credit.bidMethodNote"_s, u"综合评估法"_s},
        {u"credit.contractHabit"_s, u"习惯采用自编合同范本,结算周期约6个月,质保金3%。"_s},
        {u"credit.payAbilityNote"_s, u"自有资金充足"_s},
        {u"credit.otherContractors"_s,
         overlong ? prose(500) : u"与我公司合作三个项目;其余标段由两家省属企业承建。"_s},
        {u"advanceFunding"_s, u"至地下室封顶"_s},
        {u"progressPct"_s, u"80"_s},
        {u"paymentNote"_s, u"每月25日报量,次月15日前支付。"_s},
        {u"expected"_s, u"36,000.00"_s},
        {u"followOn"_s, u"20,000.00"_s},
        {u"credit.analysis"_s,
         overlong
             ? prose(4000)
             : u"二期立项进度快于预期,建议由公司领导带队回访,锁定战略集采名额;关注其短期债务到期情况。"_s},
        {u"unit"_s, u"华东分公司"_s},
        {u"manager"_s, u"曾示远"_s},
        {u"updatedOn"_s, u"2026-11-20"_s},
    };
    if (overlong) {
        data.values.insert(u"leader"_s, u"单示宁"_s);
    }
    data.ticks = {
        {u"level"_s, {u"company"_s}},
        {u"credit.performance"_s, {u"excellent"_s}},
        {u"credit.paymentRecord"_s, {u"good"_s}},
        {u"credit.devAbility"_s, {u"good"_s}},
        {u"credit.payAbility"_s, {u"excellent"_s}},
        {u"credit.contractForms"_s, {u"lumpSum"_s}},
        {u"credit.bidMethods"_s, {u"openTender"_s, u"frameworkPurchase"_s}},
        {u"credit.priceLevel"_s, {u"level"_s}},
        {u"paymentKinds"_s, {u"advanceFunding"_s, u"progress"_s}},
        {u"fundNature"_s, {u"stateOwned"_s, u"loan"_s}},
        {u"fundReady"_s, {u"yes"_s}},
    };
    data.groups[u"shareholders"_s] = {
        {{u"name"_s, u"朔澜集团有限公司(虚构)"_s},
         {u"kind"_s, u"国有法人"_s},
         {u"amount"_s, u"30,000.00"_s},
         {u"ratio"_s, u"60.00"_s}},
        {{u"name"_s, u"霁海供应链股份有限公司(虚构)"_s},
         {u"kind"_s, u"民营"_s},
         {u"amount"_s, u"20,000.00"_s},
         {u"ratio"_s, u"40.00"_s}},
    };
    data.groups[u"executives"_s] = repeated(
        {
            {{u"name"_s, u"欧阳示川"_s},
             {u"post"_s, u"董事长"_s},
             {u"phone"_s, u"142-0000-0001"_s},
             {u"email"_s, u"ouyang@example.com"_s},
             {u"page"_s, u"1"_s}},
            {{u"name"_s, u"𬱖示嵘"_s},
             {u"post"_s, u"总经理兼投资委员会主任"_s},
             {u"phone"_s, u"142-0000-0002"_s},
             {u"page"_s, u"1"_s}},
            {{u"name"_s, u"阿依·示例"_s},
             {u"post"_s, u"成本合约部经理"_s},
             {u"phone"_s, u"0399-2000188"_s},
             {u"email"_s, u"ayi@example.com"_s},
             {u"page"_s, u"2"_s}},
            {{u"name"_s, u"单示宁"_s},
             {u"post"_s, u"工程部经办人"_s},
             {u"phone"_s, u"142-0000-0004"_s},
             {u"page"_s, u"2"_s}},
        },
        overlong ? 10 : 1);
    data.groups[u"projects"_s] = repeated(
        {
            {{u"state"_s, u"合作过"_s},
             {u"name"_s, u"云汀花园一期"_s},
             {u"place"_s, u"示范市"_s},
             {u"amount"_s, u"86,500.00"_s},
             {u"period"_s, u"2021-03-01~2023-09-30"_s},
             {u"payment"_s, u"已结清"_s}},
            {{u"state"_s, u"正在建设"_s},
             {u"name"_s, u"云汀中心商业综合体总承包工程"_s},
             {u"place"_s, u"示范市"_s},
             {u"amount"_s, u"126,000.00"_s},
             {u"period"_s, u"2025-04-18~2027-12-31"_s},
             {u"payment"_s, u"按进度80%"_s}},
            {{u"state"_s, u"即将建设"_s},
             {u"name"_s, u"云汀花园二期"_s},
             {u"place"_s, u"示范市"_s},
             {u"amount"_s, u"36,000.00"_s},
             {u"period"_s, u"2027-03-01~"_s}},
        },
        overlong ? 8 : 1);
    data.groups[u"records"_s] = repeated(
        {
            {{u"date"_s, u"2026-09-12"_s},
             {u"kind"_s, u"会议"_s},
             {u"summary"_s, u"二期合作洽谈会,对方同意进入战略集采名录。"_s},
             {u"attachmentNo"_s, u"3"_s}},
            {{u"date"_s, u"2026-11-03"_s},
             {u"kind"_s, u"走访"_s},
             {u"summary"_s,
              overlong ? prose(600)
                       : u"公司领导带队走访,了解二期立项进度与资金安排,约定年底前再访。"_s}},
        },
        overlong ? 5 : 1);
}

} // namespace

void fillForm(FormData &data, bool overlong)
{
    static const QHash<QString, void (*)(FormData &, bool)> fillers = {
        {u"f1"_s, fillRollup},
        {u"f2"_s, fillDossier},
        {u"f3"_s, fillPersons},
        {u"f4"_s, fillQuarter},
        {u"f4m"_s, fillManager},
        {u"f8"_s, fillVisit},
    };
    fillers.value(data.form)(data, overlong);
}

} // namespace zhuke::test
