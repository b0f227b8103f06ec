// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/printing/samplelists.h"

#include "unit/printing/sampledata.h"

using namespace Qt::StringLiterals;

namespace zhuke::test {

using application::FormData;
using Values = FormData::Values;

QString sampleClientName(bool overlong)
{
    return overlong
               ? u"云汀城市建设投资与轨道交通及数据科技新能源文旅供应链开发运营管理集团股份有限公司(虚构)"_s
               : u"云汀置业有限公司(虚构)"_s;
}

std::vector<Values> repeated(const std::vector<Values> &rows, int times)
{
    std::vector<Values> all;
    for (int i = 0; i < times; ++i) {
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

void fillRollup(FormData &data, bool overlong)
{
    data.subject = u"华东分公司"_s;
    data.group = data.subject;
    data.mark = u"示例建工 普通商密 3年"_s;
    data.values = {{u"unit"_s, u"华东分公司"_s},
                   {u"untilDate"_s, u"2026年11月23日"_s},
                   {u"gradeA"_s, u"1"_s},
                   {u"gradeB"_s, u"1"_s},
                   {u"gradeC"_s, u"1"_s},
                   {u"companyCount"_s, u"2"_s},
                   {u"branchCount"_s, u"1"_s},
                   {u"followOnTotal"_s, u"1,112,000.00"_s}};
    data.groups[u"clients"_s] = repeated(
        {
            {{u"number"_s, u"A-00001"_s},
             {u"name"_s, sampleClientName(overlong)},
             {u"level"_s, u"公司级"_s},
             {u"industry"_s, u"房地产业"_s},
             {u"kept"_s, u"1/4/4"_s},
             {u"unit"_s, u"华东分公司"_s},
             {u"manager"_s, u"曾示远"_s},
             {u"followOn"_s, u"56,000.00"_s},
             {u"evaluation"_s, u"维持现状"_s},
             {u"updatedOn"_s, u"2026-11-20"_s}},
            {{u"number"_s, u"B-00012"_s},
             {u"name"_s, u"霁海轨道交通集团有限公司(虚构)"_s},
             {u"level"_s, u"公司级"_s},
             {u"industry"_s, u"铁路、道路、隧道和桥梁工程建筑业"_s},
             {u"kept"_s, u"1/12/4"_s},
             {u"unit"_s, u"华东分公司"_s},
             {u"manager"_s, u"欧阳示川"_s},
             {u"followOn"_s, u"1,036,000.00"_s},
             {u"evaluation"_s, u"加强攻关"_s},
             {u"updatedOn"_s, u"2026-10-08"_s},
             {u"remark"_s, u"二期在谈"_s}},
            {{u"number"_s, u"C-00123"_s},
             {u"name"_s, u"云汀示例区住房建设局(虚构)"_s},
             {u"level"_s, u"分公司级"_s},
             {u"industry"_s, u"国家机关"_s},
             {u"kept"_s, u"1/2/3"_s},
             {u"unit"_s, u"华东分公司"_s},
             {u"manager"_s, u"𬱖示嵘"_s},
             {u"followOn"_s, u"20,000.00"_s},
             {u"evaluation"_s, u"维持现状"_s},
             {u"updatedOn"_s, u"2026-09-30"_s}},
        },
        overlong ? 20 : 1);
    int index = 0;
    for (Values &row : data.groups[u"clients"_s]) {
        row.insert(u"index"_s, QString::number(++index));
    }
}

void fillPersons(FormData &data, bool overlong)
{
    data.mark = u"示例建工 核心商密 长期"_s;
    data.values = {{u"name"_s, sampleClientName(overlong)}, {u"number"_s, u"A-00001"_s}};
    FormData head;
    head.values = {
        {u"name"_s, u"欧阳示川"_s},
        {u"sex"_s, u"男"_s},
        {u"department"_s, u"董事会"_s},
        {u"post"_s, u"董事长"_s},
        {u"birth"_s, u"1972年闰四月十五"_s},
        {u"nativePlace"_s, u"示范省示范市"_s},
        {u"education"_s, u"硕士/示例大学"_s},
        {u"phone"_s, u"0399-2000101 142-0000-0001"_s},
        {u"email"_s, u"ouyang@example.com"_s},
        {u"decision"_s, u"云汀花园二期 60%;云汀中心商业综合体 50%"_s},
        {u"officeAddress"_s, u"示范市示范路18号云汀大厦26层"_s},
        {u"resume"_s, overlong ? prose(900) : u"2009年起任云汀置业总经理,2018年起任董事长。"_s},
        {u"home"_s, u"示范市示范路66号"_s},
        {u"hobbies"_s, u"书法、羽毛球"_s},
        {u"specialDays"_s, u"公司成立日6月18日"_s},
        {u"habits"_s, u"上午沟通为宜,重要事项先电话后书面。"_s},
        {u"consentOn"_s, u"2026-03-02"_s},
        {u"consentUntil"_s, u"2028-03-01"_s}};
    head.ticks = {{u"kind"_s, {u"head"_s}},
                  {u"decisionRoles"_s, {u"decides"_s}},
                  {u"consentWay"_s, {u"paper"_s}},
                  {u"consentScope"_s, {u"pi2"_s, u"pi3"_s}}};
    head.groups[u"family"_s] = {
        {{u"relation"_s, u"配偶"_s}, {u"name"_s, u"单示宁"_s}, {u"work"_s, u"示例大学教师"_s}},
        {{u"relation"_s, u"女"_s}, {u"work"_s, u"在读研究生"_s}}};
    FormData handler;
    handler.values = {{u"name"_s, u"阿依·示例"_s},
                      {u"sex"_s, u"女"_s},
                      {u"department"_s, u"成本合约部"_s},
                      {u"post"_s, u"经理"_s},
                      {u"phone"_s, u"142-0000-0003"_s},
                      {u"decision"_s, u"20%(未分项目)"_s},
                      {u"home"_s, u"/"_s},
                      {u"hobbies"_s, u"/"_s},
                      {u"specialDays"_s, u"/"_s}};
    handler.ticks = {{u"kind"_s, {u"key"_s, u"handler"_s}},
                     {u"decisionRoles"_s, {u"cost"_s, u"purchasing"_s}}};
    handler.groups[u"family"_s] = {
        {{u"relation"_s, u"/"_s}, {u"name"_s, u"/"_s}, {u"work"_s, u"/"_s}, {u"note"_s, u"/"_s}}};
    if (!overlong) {
        // As printed without the right to the sealed fields.
        for (const QString &name : {u"home"_s, u"hobbies"_s, u"specialDays"_s}) {
            head.values[name] = u"/"_s;
        }
        head.groups[u"family"_s] = handler.groups[u"family"_s];
        head.ticks[u"consentScope"_s] = QStringList{u"pi2"_s};
        data.notes = {u"个人信息项按规定未打印"_s};
    }
    for (int i = 0; i < (overlong ? 20 : 1); ++i) {
        data.blocks.push_back(head);
        data.blocks.push_back(handler);
    }
}

void fillQuarter(FormData &data, bool overlong)
{
    data.mark = u"示例建工 普通商密 3年"_s;
    data.values = {
        {u"name"_s, sampleClientName(overlong)},
        {u"number"_s, u"A-00001"_s},
        {u"manager"_s, u"曾示远"_s},
        {u"unit"_s, u"华东分公司"_s},
        {u"quarter"_s, u"2026年第4季度"_s},
        {u"visitCount"_s, u"5"_s},
        {u"contractCount"_s, u"1"_s},
        {u"contractAmount"_s, u"20,000.00"_s},
        {u"followOn"_s, u"56,000.00"_s},
        {u"satisfaction"_s, u"92.5"_s},
        {u"summary1"_s,
         overlong ? prose(4000) : u"与董事长、总经理各会面一次,二期合作意向明确。"_s},
        {u"summary2"_s, u"云汀中心地下结构完成,签证确认6项,正办理阶段结算。"_s},
        {u"summary3"_s, u"二期计划2027年3月招标;两家省属企业在跟踪;进度款平均迟付20天。"_s},
        {u"summary4"_s, u"需公司协调资金方案与高层互访时间。"_s},
        {u"planProjects"_s, u"1"_s},
        {u"planAmount"_s, u"36,000.00"_s}};
    data.groups[u"visits"_s] = repeated(
        {
            {{u"date"_s, u"2026-10-15"_s},
             {u"wayPlace"_s, u"上门 示范市"_s},
             {u"their"_s, u"欧阳示川(董事长)、𬱖示嵘(总经理)"_s},
             {u"content"_s,
              overlong ? prose(400) : u"商谈二期投资计划与战略集采名录,对方同意推荐入围。"_s},
             {u"result"_s, u"同意入围;我方:一周内提交资金方案(已办结)"_s}},
            {{u"date"_s, u"2026-11-03"_s},
             {u"wayPlace"_s, u"电话"_s},
             {u"their"_s, u"阿依·示例(成本合约部经理)"_s},
             {u"content"_s, u"催办10月进度款。"_s},
             {u"result"_s, u"承诺11月15日前支付"_s}},
        },
        overlong ? 10 : 2);
    data.groups[u"planLines"_s] = repeated(
        {
            {{u"plannedFor"_s, u"2027年1月中旬"_s},
             {u"target"_s, u"欧阳示川、投资委员会"_s},
             {u"purpose"_s, u"高层互访,确认二期招标方式,争取战略集采直接委托。"_s},
             {u"owner"_s, u"曾示远"_s}},
            {{u"plannedFor"_s, u"2027-02-20"_s},
             {u"target"_s, u"成本合约部"_s},
             {u"purpose"_s, u"完成一期结算对账。"_s},
             {u"owner"_s, u"单示宁"_s}},
        },
        overlong ? 6 : 1);
}

void fillManager(FormData &data, bool overlong)
{
    FormData first;
    fillQuarter(first, overlong);
    FormData second;
    fillQuarter(second, false);
    second.values[u"name"_s] = u"霁海供应链股份有限公司(虚构)"_s;
    second.values[u"number"_s] = u"B-00002"_s;
    data.mark = first.mark;
    data.blocks = {first, second};
    data.values = {{u"manager"_s, u"曾示远"_s},
                   {u"unit"_s, u"华东分公司"_s},
                   {u"quarter"_s, u"2026年第4季度"_s},
                   {u"clientCount"_s, u"2"_s},
                   {u"visitCount"_s, u"10"_s},
                   {u"contractCount"_s, u"2"_s},
                   {u"contractAmount"_s, u"40,000.00"_s},
                   {u"followOn"_s, u"112,000.00"_s}};
}

void fillVisit(FormData &data, bool overlong)
{
    data.subject += u" 2026-11-03"_s;
    data.mark = u"示例建工 普通商密 3年"_s;
    data.values = {{u"name"_s, sampleClientName(overlong)},
                   {u"number"_s, u"A-00001"_s},
                   {u"date"_s, u"2026-11-03"_s},
                   {u"place"_s, u"示范市示范路18号云汀大厦26层会议室"_s},
                   {u"our"_s, u"曾示远、单示宁"_s},
                   {u"their"_s, u"欧阳示川(董事长)、阿依·示例(成本合约部经理)"_s},
                   {u"content"_s, overlong ? prose(4000) : prose(160)},
                   {u"clientOpinion"_s, u"希望加快地下室防水整改,进度款按月核对。"_s},
                   {u"reply"_s, overlong ? prose(300) : u"整改已排入本周计划,派专人对账。"_s},
                   {u"findings"_s, u"二期约12万平方米,2027年3月招标,资金为自筹加贷款。"_s},
                   {u"nextDate"_s, u"2026-12-10"_s},
                   {u"recorder"_s, u"曾示远"_s}};
    data.ticks = {{u"way"_s, {u"onSite"_s}},
                  {u"purpose"_s, {u"projectTracking"_s, u"collection"_s}}};
    data.groups[u"promises"_s] = repeated(
        {
            {{u"what"_s, u"提交二期资金方案"_s},
             {u"side"_s, u"我方"_s},
             {u"who"_s, u"曾示远"_s},
             {u"due"_s, u"2026-11-10"_s},
             {u"done"_s, u"☑"_s}},
            {{u"what"_s, u"支付10月进度款"_s},
             {u"side"_s, u"对方"_s},
             {u"who"_s, u"阿依·示例"_s},
             {u"due"_s, u"2026-11-15"_s},
             {u"done"_s, u"□"_s}},
        },
        overlong ? 20 : 1);
}

} // namespace zhuke::test
