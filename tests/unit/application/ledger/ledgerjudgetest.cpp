// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/application/ledger/ledgersheets.h"

#include <gtest/gtest.h>

namespace zhuke::test {

using namespace Qt::StringLiterals;
using application::Cell;
using application::LedgerPlan;
using application::Workbook;

namespace {

const QString clientHeads =
    u"客户编号|客户名称|统一社会信用代码|级别|层级|行业|确立日期|成立日期|注册资本(万元)\n"_s;
const QString goodRow = u"A-00001|云汀置业有限公司(虚构)|||||||\n"_s;

LedgerPlan planOf(const Workbook &workbook)
{
    const auto plan = judgedAsNew(workbook);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().rule.toStdString());
    return plan ? *plan : LedgerPlan();
}

// The outcomes of client rows under a row that is in order.
QStringList outcomesOf(const QString &rows)
{
    QStringList texts;
    for (const auto &row : planOf({{sheetOf(u"a"_s, clientHeads + goodRow + rows)}}).rows) {
        texts.append(toText(row));
    }
    texts.removeFirst();
    return texts;
}

// One row of another sheet that names the client in order.
QString outcomeOf(const QString &heads, const QString &row)
{
    const LedgerPlan plan =
        planOf({{sheetOf(u"a"_s, clientHeads + goodRow), sheetOf(u"b"_s, heads + u'\n' + row)}});
    return toText(plan.rows.back());
}

} // namespace

struct RowCase
{
    const char16_t *row;
    const char16_t *outcome;
};

class ClientRowVerdict : public testing::TestWithParam<RowCase>
{};

TEST_P(ClientRowVerdict, isAsTheRulesSay)
{
    EXPECT_EQ(outcomesOf(QString::fromUtf16(GetParam().row)),
              QStringList{QString::fromUtf16(GetParam().outcome)});
}

INSTANTIATE_TEST_SUITE_P(
    Decisions31,
    ClientRowVerdict,
    testing::Values(
        RowCase{u"B-00002|霁海文旅有限公司(虚构)||B级|公司级|房地产业|2024.1.5|2030/1/1|3.5亿",
                u"ok"},
        RowCase{u"|霁海文旅有限公司(虚构)||||||", u"ok"},
        RowCase{u"B-00002|霁海文旅有限公司(虚构)|91519900PDY0001321|||||", u"warn codeCheck"},
        RowCase{u"B-00002|霁海文旅有限公司(虚构)|不详|||||", u"warn codeCheck"},
        RowCase{u"B-00002|霁海文旅有限公司(虚构)|无|||||", u"ok"},
        RowCase{u"B-00002|霁海文旅有限公司(虚构)||||采石||", u"warn unknownIndustry"},
        RowCase{u"B-00002||||||||1", u"reject missing"},
        RowCase{u"B2|霁海文旅有限公司(虚构)||||||", u"reject malformedNumber"},
        RowCase{u"B-00002|霁海文旅有限公司(虚构)||A||||", u"reject numberNotOfGrade"},
        RowCase{u"|霁海文旅有限公司(虚构)||甲||||", u"reject malformedGrade"},
        RowCase{u"|霁海文旅有限公司(虚构)|||集团级|||", u"reject malformedLevel"},
        RowCase{u"a－00001|霁海文旅有限公司(虚构)||||||", u"reject dupSerial"},
        RowCase{u"|云汀置业有限公司（虚构）||||||", u"reject dupName"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||2023-02-30|", u"reject noSuchDate"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||去年|", u"reject notADate"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||2026-11-24|", u"reject afterAsOf"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||2026-11-23|", u"ok"},
        RowCase{u"|霁海文旅有限公司(虚构)||||||2023-02-30|", u"reject noSuchDate"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||||约3亿", u"reject notAnAmount"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||||-3", u"reject outOfRange"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||||0.0000001", u"reject finerThanFen"},
        RowCase{u"|霁海文旅有限公司(虚构)|||||||—", u"ok"},
        RowCase{u"A-00001||x|丁|乙|采石|2023-02-30|x|y",
                u"reject codeCheck malformedGrade malformedLevel unknownIndustry noSuchDate "
                "notADate notAnAmount missing dupSerial"}));

TEST(ClientRows, areNoRowsWhenBlankOrOnlyTheFootOfTheList)
{
    EXPECT_TRUE(
        outcomesOf(u" |　|\n合计||||||||\n填表人:|曾示远||审核人：\n审核人（签字）:"_s).isEmpty());
    EXPECT_EQ(outcomesOf(u"|合计工程有限公司(虚构)|"_s).size(), 1);
}

TEST(ClientRows, keepWhatARejectedRowNamed)
{
    const QString code = u"91119900PDY0000874"_s;
    EXPECT_EQ(outcomesOf(u"B-00002|甲|%1|D|\nC-00002|乙||\n|丙|%1\n|甲|"_s.arg(code)),
              (QStringList{u"reject malformedGrade"_s,
                           u"reject dupSerial"_s,
                           u"reject dupCode"_s,
                           u"reject dupName"_s}));
}

TEST(ClientRows, takeTheGradeFromTheNumberAndOneSpellingOfTheCode)
{
    const LedgerPlan plan = planOf({{sheetOf(
        u"a"_s, clientHeads + u"ｂ－00002| 霁海文旅 有限公司 |911199 00pdy000087４|"_s)}});
    ASSERT_EQ(plan.clients.size(), 1U);
    const domain::Client &client = plan.clients.front().client.entity;
    EXPECT_EQ(client.number(), u"B-00002");
    EXPECT_EQ(client.creditCode, u"91119900PDY0000874");
    EXPECT_EQ(client.name, u"霁海文旅 有限公司");
}

TEST(ClientRows, readNumbersAndSerialsOfSpreadsheetCells)
{
    application::Sheet sheet =
        sheetOf(u"a"_s, clientHeads + u"|云汀|||||45685|20240102|9382.049999999999"_s);
    for (std::size_t i = 6; i < 9; ++i) {
        sheet.rows[1].cells[i].kind = Cell::Kind::Number;
    }
    const LedgerPlan plan = planOf({{sheet}});
    ASSERT_EQ(plan.clients.size(), 1U);
    const domain::Client &client = plan.clients.front().client.entity;
    EXPECT_EQ(client.designatedOn, QDate(2025, 1, 28));
    EXPECT_EQ(client.foundedOn, QDate(2024, 1, 2));
    EXPECT_EQ(client.registeredCapitalFen->fen(), 9'382'050'000);
}

TEST(ClientRows, readSerialsAndComputedNumbersOfTextTables)
{
    const LedgerPlan plan =
        planOf({{sheetOf(u"a"_s, clientHeads + u"|云汀|||||45685|40000|9382.049999999999"_s)}});
    ASSERT_EQ(plan.clients.size(), 1U);
    const domain::Client &client = plan.clients.front().client.entity;
    EXPECT_EQ(client.designatedOn, QDate(2025, 1, 28));
    EXPECT_EQ(client.registeredCapitalFen->fen(), 9'382'050'000);
}

TEST(ClientRows, makeAProspectOfAClientWithoutANumber)
{
    const LedgerPlan plan = planOf({{sheetOf(u"a"_s, clientHeads + u"|云汀||A|"_s)}});
    const domain::Client &client = plan.clients.front().client.entity;
    EXPECT_EQ(client.state, domain::ClientState::Prospect);
    EXPECT_TRUE(client.decisionReference.isEmpty());
    EXPECT_FALSE(client.openingOn.isValid());
}

TEST(PersonRows, needAKnownClientAndANameAndAPercentage)
{
    const QString heads = u"客户名称|姓名|手机|决策能力(%)|人员类别"_s;
    const QString client = u"云汀置业有限公司（虚构）|"_s;
    EXPECT_EQ(outcomeOf(heads, client + u"曾示远|1|４０％|高管"_s), u"ok");
    EXPECT_EQ(outcomeOf(heads, client + u"曾示远|1|140|"_s), u"reject outOfRange");
    EXPECT_EQ(outcomeOf(heads, client + u"曾示远|1|33.5|"_s), u"reject notWhole");
    EXPECT_EQ(outcomeOf(heads, client + u"|1|多数|"_s), u"reject notAPercent missing");
    EXPECT_EQ(outcomeOf(heads, u"云汀置业集团有限公司|曾示远|||"_s), u"reject unknownClient");
    EXPECT_EQ(outcomeOf(heads, client + u"曾示远|1||顾问"_s), u"ok notUnderstood");
}

TEST(PersonRows, ofARejectedClientAreRejected)
{
    const LedgerPlan plan = planOf({{sheetOf(u"b"_s, u"客户名称|姓名\n云汀|曾示远"_s),
                                     sheetOf(u"a"_s, clientHeads + u"B1|云汀|"_s)}});
    EXPECT_EQ(toText(plan.rows.front()), u"reject clientRejected");
    EXPECT_EQ(toText(plan.rows.back()), u"reject malformedNumber");
}

TEST(PersonRows, statedTwiceAreOnePerson)
{
    const LedgerPlan plan =
        planOf({{sheetOf(u"a"_s, clientHeads + goodRow),
                 sheetOf(u"b"_s,
                         u"客户名称|姓名|手机|职务\n云汀置业有限公司(虚构)|曾示远|1|甲\n"
                         "云汀置业有限公司(虚构)|曾示远|1|甲\n云汀置业有限公司(虚构)|曾示远||乙\n"
                         "云汀置业有限公司(虚构)|曾示远|2|丙"_s)}});
    QStringList texts;
    for (const auto &row : plan.rows) {
        texts.append(toText(row));
    }
    EXPECT_EQ(texts, (QStringList{u"ok"_s, u"ok"_s, u"unchanged"_s, u"update"_s, u"ok"_s}));
    EXPECT_EQ(plan.clients.front().persons.size(), 2U);
}

TEST(ProjectRows, refuseAContractSignedTomorrow)
{
    const QString heads = u"客户名称|项目名称|项目状态|合同额(亿元)|签订日期|开工日期|竣工日期"_s;
    const QString start = u"云汀置业有限公司(虚构)|示例项目1期|"_s;
    EXPECT_EQ(outcomeOf(heads, start + u"在建设|3|2026-11-23|2026-12-1|2028-1-1"_s), u"ok");
    EXPECT_EQ(outcomeOf(heads, start + u"在建设|3,5亿|2026-11-24|"_s),
              u"reject notAnAmount afterAsOf");
    EXPECT_EQ(outcomeOf(heads, start + u"筹划|3||"_s), u"ok notUnderstood");
}

TEST(ProjectRows, putTheDatesWhereTheStateSays)
{
    const LedgerPlan plan =
        planOf({{sheetOf(u"a"_s, clientHeads + goodRow),
                 sheetOf(u"b"_s,
                         u"客户名称|项目名称|项目状态|合同额|签订日期|开工日期|竣工日期\n"
                         "云汀置业有限公司(虚构)|一|即将建设|1|2026-1-1|2026-2-1|2028-1-1\n"
                         "云汀置业有限公司(虚构)|二|正在建设|2|2026-1-1|2026-2-1|2028-1-1\n"
                         "云汀置业有限公司(虚构)|三|合作过|3|2020-1-1|2020-2-1|2022-1-1"_s)}});
    const auto &projects = plan.clients.front().projects;
    ASSERT_EQ(projects.size(), 3U);
    EXPECT_EQ(projects[0].entity.plannedStart, QDate(2026, 2, 1));
    EXPECT_TRUE(projects[0].entity.contracts.empty());
    EXPECT_EQ(projects[0].entity.expectedFen->fen(), 1'000'000);
    EXPECT_EQ(projects[1].entity.startedOn, QDate(2026, 2, 1));
    EXPECT_EQ(projects[1].entity.plannedEnd, QDate(2028, 1, 1));
    EXPECT_EQ(projects[1].entity.contracts.front().signedOn, QDate(2026, 1, 1));
    EXPECT_EQ(projects[2].entity.stage, domain::ProjectStage::Completed);
    EXPECT_EQ(projects[2].entity.finishedOn, QDate(2022, 1, 1));
}

TEST(VisitRows, needADateAClientAndContent)
{
    const QString heads = u"走访日期|客户名称|方式|我方人员|洽谈内容|下次走访"_s;
    const QString client = u"|云汀置业有限公司(虚构)|"_s;
    EXPECT_EQ(outcomeOf(heads, u"2026-11-23"_s + client + u"微信|甲、乙|谈了|2027-1-1"_s), u"ok");
    EXPECT_EQ(outcomeOf(heads, u"2027-03-01"_s + client + u"微信||谈了|"_s), u"reject afterAsOf");
    EXPECT_EQ(outcomeOf(heads, client + u"微信|||2027-2-29"_s),
              u"reject noSuchDate missing missing");
    EXPECT_EQ(outcomeOf(heads, u"2026-11-23"_s + client + u"传真||谈了|"_s), u"ok notUnderstood");
}

TEST(VisitRows, splitNames)
{
    const LedgerPlan plan = planOf(
        {{sheetOf(u"a"_s, clientHeads + goodRow),
          sheetOf(u"b"_s,
                  u"走访日期|客户名称|我方人员|洽谈内容\n"
                  "2026-11-23|云汀置业有限公司(虚构)|曾示远、单示宁, 查示明;曾示远|谈了"_s)}});
    const auto &our = plan.clients.front().visits.front().entity.our;
    ASSERT_EQ(our.size(), 3U);
    EXPECT_EQ(our[1].name, u"单示宁");
    EXPECT_EQ(our[2].name, u"查示明");
}

TEST(LedgerJudge, stopsWhenTheProgressSaysSo)
{
    QString rows = clientHeads;
    for (int i = 0; i < 600; ++i) {
        rows += u"|客户%1|\n"_s.arg(i);
    }
    const Workbook workbook{{sheetOf(u"a"_s, rows)}};
    const auto sheets = application::matchHeads(workbook, {});
    int calls = 0;
    const auto plan = application::judgeLedger(workbook,
                                               *sheets,
                                               NothingThere(),
                                               {{asOf, QDateTime(), {}}, false, {}},
                                               [&calls](int, int total) {
                                                   EXPECT_EQ(total, 601);
                                                   return ++calls < 2;
                                               });
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, domain::ErrorCode::Cancelled);
    EXPECT_EQ(calls, 2);
}

TEST(LedgerJudge, rejectsWhatIsNotTheClerksUnit)
{
    const Workbook workbook{{sheetOf(u"a"_s, u"客户名称|推荐单位\n云汀|华东分公司\n霁海|"_s)}};
    const auto sheets = application::matchHeads(workbook, {});
    const auto plan = application::judgeLedger(
        workbook, *sheets, NothingThere(), {{asOf, QDateTime(), {}}, false, domain::UnitId(7)}, {});
    ASSERT_TRUE(plan);
    EXPECT_EQ(toText(plan->rows[0]), u"reject notYourUnit");
    EXPECT_EQ(toText(plan->rows[1]), u"reject notYourUnit");
}

} // namespace zhuke::test
