// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/application/ledger/ledgersheets.h"

#include <gtest/gtest.h>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using application::HeadMap;
using application::LedgerKind;
using application::matchHeads;
using application::Workbook;
using domain::AmountUnit;

namespace {

domain::Error errorOf(const Workbook &workbook)
{
    const auto sheets = matchHeads(workbook, {});
    return sheets ? domain::Error() : sheets.error();
}

} // namespace

TEST(HeadMatch, findsTheHeadRowUnderTitleRows)
{
    const Workbook book{{sheetOf(u"Sheet1"_s,
                                 u"大客户台账\n填报单位:示例建工||金额单位:亿元\n"
                                 "序号|客户名称|后续合同成交额\n1|云汀置业有限公司(虚构)|3"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->size(), 1U);
    EXPECT_EQ(sheets->front().kind, LedgerKind::Clients);
    EXPECT_EQ(sheets->front().firstHead, 2U);
    EXPECT_EQ(sheets->front().firstData, 3U);
    EXPECT_EQ(sheets->front().find("openingFen"_L1)->unit, AmountUnit::HundredMillion);
    EXPECT_TRUE(sheets->front().ignored.isEmpty());
}

TEST(HeadMatch, tellsSheetsByTheirHeadsAndNotByTheirNames)
{
    const Workbook book{{sheetOf(u"大客户台账"_s, u"拜访日期|客户|主要事项\na|b|c"_s),
                         sheetOf(u"走访"_s, u"单位名称|联系人|座机\na|b|c"_s),
                         sheetOf(u"1"_s, u"工程名称|客户名称|合同金额\na|b|c"_s),
                         sheetOf(u"说明"_s, u"本表由各单位填写\n每季一次"_s),
                         sheetOf(u"2"_s, u"电话|单位名称|信用代码|等级\na|b|c|d"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    ASSERT_EQ(sheets->size(), 4U);
    EXPECT_EQ((*sheets)[0].kind, LedgerKind::Visits);
    EXPECT_EQ((*sheets)[1].kind, LedgerKind::Persons);
    EXPECT_EQ((*sheets)[2].kind, LedgerKind::Projects);
    EXPECT_EQ((*sheets)[3].kind, LedgerKind::Clients);
    EXPECT_EQ((*sheets)[3].sheet, 4U);
}

TEST(HeadMatch, passesOverBlanksBreaksBracketsAndMarks)
{
    EXPECT_EQ(application::headKey(u"客户来源\n(所属公司)"), u"客户来源");
    EXPECT_EQ(application::headKey(u" 注册 资本（万元） "), u"注册资本");
    EXPECT_EQ(application::headKey(u"*客户名称【必填】:"), u"客户名称");
    EXPECT_EQ(application::headKey(u"合同额/元"), u"合同额");
    EXPECT_EQ(application::headKey(u"(备注)"), u"(备注)");
}

TEST(HeadMatch, takesTheUnitFromTheHeadBeforeTheLineAbove)
{
    const Workbook book{
        {sheetOf(u"a"_s, u"金额单位:亿元\n客户名称|注册资本(元)|后续合同成交额\n云汀|1|2"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().find("registeredCapitalFen"_L1)->unit, AmountUnit::Yuan);
    EXPECT_EQ(sheets->front().find("openingFen"_L1)->unit, AmountUnit::HundredMillion);
}

TEST(HeadMatch, readsUnitsBelowTheHeads)
{
    const Workbook book{
        {sheetOf(u"a"_s, u"客户名称|注册资本|后续合同成交额\n|(元)|亿元\n云汀|1|2"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().firstData, 2U);
    EXPECT_EQ(sheets->front().find("registeredCapitalFen"_L1)->unit, AmountUnit::Yuan);
    EXPECT_EQ(sheets->front().find("openingFen"_L1)->unit, AmountUnit::HundredMillion);
}

TEST(HeadMatch, readsHeadsUnderAGroupsHead)
{
    const Workbook book{{sheetOf(
        u"a"_s, u"客户编号|客户名称|联系方式||备注\n||联系电话|电子邮箱\nA-00001|云汀|1|2|3"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().firstData, 2U);
    EXPECT_EQ(sheets->front().columns.size(), 5U);
    EXPECT_EQ(sheets->front().find("phone"_L1)->index, 2U);
    EXPECT_EQ(sheets->front().find("remark"_L1)->index, 4U);
    EXPECT_TRUE(sheets->front().ignored.isEmpty());
}

TEST(HeadMatch, listsColumnsThatMeanNothing)
{
    const Workbook book{{sheetOf(u"a"_s, u"序号|客户名称|星座|客户级别\n1|云汀|2|A"_s)}};
    const auto sheets = matchHeads(book, {});
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().ignored, QStringList{u"星座"_s});
}

TEST(HeadMatch, namesBothColumnsWithOneMeaning)
{
    const domain::Error error =
        errorOf({{sheetOf(u"a"_s, u"客户名称|电话|联系电话|客户级别\n云汀|1|2|A"_s)}});
    EXPECT_EQ(error.rule, u"sameMeaning");
    EXPECT_EQ(error.value, u"电话(B)、联系电话(C)");
}

TEST(HeadMatch, asksForTheHeadsThatIdentify)
{
    const domain::Error error = errorOf(
        {{sheetOf(u"台账"_s, u"客户编号|客户级别|客户层级|推荐单位\nA-00001|A|公司级|a"_s)}});
    EXPECT_EQ(error.rule, u"missingHead");
    EXPECT_EQ(error.value, u"客户名称");
    EXPECT_EQ(error.detail, u"台账");
}

TEST(HeadMatch, refusesAWorkbookWithoutALedger)
{
    EXPECT_EQ(errorOf({{sheetOf(u"a"_s, u"一\n二"_s)}}).rule, u"noLedgerSheet");
    EXPECT_EQ(errorOf({}).rule, u"noLedgerSheet");
}

TEST(HeadMatch, letsAMapNameAndLeaveOutColumns)
{
    const auto map =
        HeadMap::parse(R"({"clients": {"业主 方": "name", "备注": "", "评定": "grade"}})");
    ASSERT_TRUE(map);
    const auto sheets = matchHeads({{sheetOf(u"a"_s, u"业主方|评定(级)|备注\n云汀|A|x"_s)}}, *map);
    ASSERT_TRUE(sheets);
    EXPECT_EQ(sheets->front().columns.size(), 2U);
    EXPECT_EQ(sheets->front().find("name"_L1)->index, 0U);
    EXPECT_EQ(sheets->front().ignored, QStringList{u"备注"_s});
}

TEST(HeadMatch, refusesAMapThatMeansNothing)
{
    EXPECT_EQ(HeadMap::parse("[1]").error().rule, u"notJson");
    EXPECT_EQ(HeadMap::parse(R"({"client": {}})").error().rule, u"notAKind");
    EXPECT_EQ(HeadMap::parse(R"({"clients": {"a": "nmae"}})").error().rule, u"notAField");
}

} // namespace zhuke::test
