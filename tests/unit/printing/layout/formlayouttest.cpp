// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/formlayout.h"

#include "printing/definition/formlibrary.h"
#include "unit/printing/layout/pages.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using application::FormData;
using printing::Page;
using printing::PageCell;
using test::cellOf;
using test::pagesOf;
using test::Sample;
using test::sampleForm;
using test::textsOf;

namespace {

FormData::Values record(const QString &name)
{
    return {{u"name"_s, name}};
}

const QByteArray kList = R"([
    {"row":[{"label":"客户"},{"span":2,"field":"client"}],"running":true},
    {"section":{"label":"名\n单"},"items":[
        {"repeat":"people","minimum":3,"head":[[{"label":"姓名"},{"label":"办结"}]],
         "rows":[[{"field":"name"},{"boxes":"done"}]]}]},
    {"row":[{"label":"备注"},{"span":2,"field":"remark","optional":true}]}])";

FormData people(int count)
{
    FormData data;
    data.values[u"client"_s] = u"云汀置业有限公司(虚构)"_s;
    for (int i = 0; i < count; ++i) {
        data.groups[u"people"_s].push_back(record(u"示%1"_s.arg(i)));
    }
    return data;
}

bool within(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-0.02, -0.02, 0.02, 0.02).contains(inner);
}

bool holdsItsLines(const PageCell &cell)
{
    static const printing::TextMeters meters(*printing::chooseFonts({}));
    const double size = printing::sizeInMm(cell.style);
    return std::all_of(cell.lines.begin(), cell.lines.end(), [&](const printing::TextLine &line) {
        const double width = meters.of(cell.style).width(line.text);
        return line.text.isEmpty()
               || within(QRectF(line.at.x(), line.at.y() - 0.88 * size, width, size), cell.rect);
    });
}

} // namespace

TEST(FormLayout, putsEachValueIntoItsBox)
{
    const auto pages = pagesOf(sampleForm(u"f2"_s, Sample::Real));
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(cellOf(pages, {u"name"_s})->text(), u"云汀置业有限公司(虚构)"_s);
    EXPECT_EQ(cellOf(pages, {u"number"_s})->text(), u"A-00001"_s);
    EXPECT_EQ(cellOf(pages, {u"name"_s, u"shareholders"_s, 1})->text(),
              u"霁海供应链股份有限公司(虚构)"_s);
    EXPECT_EQ(cellOf(pages, {u"amount"_s, u"projects"_s, 0})->text(), u"86,500.00"_s);
    EXPECT_EQ(cellOf(pages, {u"expected"_s})->text(), u"预计：36,000.00"_s);
}

TEST(FormLayout, keepsEveryLineInsideItsBoxAndEverythingInsideTheMargins)
{
    const auto library = printing::FormLibrary::builtIn();
    ASSERT_TRUE(library);
    for (const QString &form : library->forms()) {
        const printing::FormDefinition &definition = **library->find(form);
        const QRectF margins = QRectF(QPointF(), definition.pageSize()) - definition.margins;
        for (const Sample sample : {Sample::Real, Sample::Empty, Sample::Overlong}) {
            for (const Page &page : pagesOf(sampleForm(form, sample))) {
                const std::string where = u"%1 page %2"_s.arg(form).arg(page.number).toStdString();
                for (const PageCell &cell : page.cells) {
                    EXPECT_TRUE(within(cell.rect, margins)) << where << cell.text().toStdString();
                    EXPECT_TRUE(holdsItsLines(cell)) << where << cell.text().toStdString();
                }
                for (const printing::PageRule &rule : page.rules) {
                    EXPECT_LE(rule.to.x(), margins.right() + 0.02) << where;
                }
                for (const PageCell &cell : page.furniture) {
                    EXPECT_LE(cell.rect.right(), margins.right() + 0.02)
                        << where << cell.text().toStdString();
                }
            }
        }
    }
}

TEST(FormLayout, ticksTheBoxesOfTheData)
{
    const auto pages = pagesOf(sampleForm(u"f2"_s, Sample::Real));
    EXPECT_EQ(cellOf(pages, {u"level"_s})->text(), u"☑公司级  □分公司级"_s);
    EXPECT_TRUE(
        cellOf(pages, {u"paymentKinds"_s})
            ->text()
            .contains(u"☑垫资（程度：至地下室封顶）  □预付款（____%）  ☑按进度付款（80%）"_s));
}

TEST(FormLayout, ticksTheBoxesOfARecordByItsValue)
{
    FormData data = people(1);
    data.groups[u"people"_s][0][u"done"_s] = u"no"_s;
    const auto pages = pagesOf(kList, data);
    EXPECT_EQ(cellOf(pages, {u"done"_s, u"people"_s, 0})->text(), u"□已办结  ☑未办结"_s);
}

TEST(FormLayout, printsEmptyOptionalValuesAsASlashAndEmptyMandatoryOnesAsNothing)
{
    FormData data = sampleForm(u"f2"_s, Sample::Real);
    data.values.remove(u"fax"_s);
    data.values.remove(u"address"_s);
    const auto pages = pagesOf(data);
    EXPECT_EQ(cellOf(pages, {u"fax"_s})->text(), u"/"_s);
    EXPECT_EQ(cellOf(pages, {u"address"_s})->text(), QString());
}

TEST(FormLayout, printsHintsOnBlankFormsOnlyAndNothingElseThere)
{
    FormData data = sampleForm(u"f2"_s, Sample::Real);
    EXPECT_FALSE(textsOf(pagesOf(data)[1]).join(QString()).contains(u"风险预警、强化攻关等"_s));
    data.blank = true; // whatever it holds
    const auto pages = pagesOf(data);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(cellOf(pages, {u"credit.analysis"_s})->text(), u"（风险预警、强化攻关等）"_s);
    for (const QString &field : {u"name"_s, u"fax"_s, u"number"_s}) {
        EXPECT_EQ(cellOf(pages, {field})->text(), QString()) << field.toStdString();
    }
    for (const Page &page : pages) {
        const QString all = textsOf(page).join(QString());
        EXPECT_FALSE(all.contains(u'☑'));
        EXPECT_FALSE(all.contains(u"普通商密"_s));
    }
}

TEST(FormLayout, keepsTheLeastNumberOfRowsEvenWhenEmpty)
{
    const auto pages = pagesOf(kList, people(1));
    EXPECT_EQ(cellOf(pages, {u"name"_s, u"people"_s, 2})->text(), QString());
    EXPECT_EQ(cellOf(pages, {u"name"_s, u"people"_s, 3}), nullptr);
}

TEST(FormLayout, repeatsHeadRowsAndSaysContinuedOnFollowingPages)
{
    FormData data = people(70);
    data.mark = u"示例建工 普通商密 5年"_s;
    const auto pages = pagesOf(kList, data);
    ASSERT_EQ(pages.size(), 3U);
    for (const Page &page : pages) {
        const QStringList texts = textsOf(page);
        EXPECT_EQ(texts.count(u"姓名"_s), 1);
        EXPECT_EQ(texts.count(u"名单"_s), 1); // the section's label stands on every page
        EXPECT_EQ(texts.count(u"云汀置业有限公司(虚构)"_s), 1);
        EXPECT_EQ(texts.count(u"试验表"_s), page.number == 1 ? 1 : 0);
        EXPECT_EQ(texts.count(u"附件9（续表）"_s), page.number == 1 ? 0 : 1);
        EXPECT_EQ(texts.count(data.mark), 1);
        EXPECT_EQ(texts.count(u"第 %1 页 共 3 页"_s.arg(page.number)), 1);
        EXPECT_EQ(texts.count(u"打印：曾示远 2026-11-23"_s), 1);
        EXPECT_EQ(texts.count(u"签字："_s), page.number == 3 ? 1 : 0);
    }
    for (int i = 0; i < 70; ++i) {
        EXPECT_NE(cellOf(pages, {u"name"_s, u"people"_s, i}), nullptr) << i;
    }
}

TEST(FormLayout, neverCutsARowThatFitsOnAPage)
{
    FormData data;
    for (int i = 0; i < 12; ++i) {
        data.groups[u"people"_s].push_back(record(test::prose(130)));
    }
    const auto pages = pagesOf(kList, data);
    EXPECT_GT(pages.size(), 2U);
    int shown = 0;
    for (const Page &page : pages) {
        for (const PageCell &cell : page.cells) {
            if (cell.field.group == u"people"_s && cell.field.name == u"name"_s) {
                ++shown;
                EXPECT_EQ(cell.text(), test::prose(130));
            }
        }
    }
    EXPECT_EQ(shown, 12);
}

TEST(FormLayout, cutsARowHigherThanAPageBetweenLines)
{
    FormData data;
    data.values[u"remark"_s] = test::prose(4000);
    const auto pages = pagesOf(kList, data);
    ASSERT_GT(pages.size(), 2U);
    QString all;
    for (const Page &page : pages) {
        int labels = 0;
        double bottom = 0;
        for (const PageCell &cell : page.cells) {
            all += cell.field.name == u"remark"_s ? cell.text() : QString();
            labels += cell.text() == u"备注"_s ? 1 : 0;
            bottom = std::max(bottom, cell.rect.bottom());
        }
        EXPECT_EQ(labels, 1);
        EXPECT_LE(bottom, 297 - 20 + 0.01);
        // The box is closed: a thick line runs along the table's lower edge on every page.
        const bool closed =
            std::any_of(page.rules.begin(), page.rules.end(), [bottom](const auto &rule) {
                return rule.width == printing::kOuterRule && std::abs(rule.from.y() - bottom) < 0.01
                       && std::abs(rule.to.y() - bottom) < 0.01;
            });
        EXPECT_TRUE(closed);
    }
    EXPECT_EQ(all, test::prose(4000));
}

TEST(FormLayout, keepsTheSignaturesWithTheLastRow)
{
    // Whatever the number of rows, a page never holds the signatures without a row of the table.
    for (int count = 20; count < 32; ++count) {
        for (const Page &page : pagesOf(kList, people(count))) {
            EXPECT_FALSE(page.cells.empty()) << count;
        }
    }
}

TEST(FormLayout, printsAConditionalRowOnlyWithItsValue)
{
    FormData data = sampleForm(u"f2"_s, Sample::Real);
    EXPECT_EQ(cellOf(pagesOf(data), {u"leader"_s}), nullptr);
    data.values[u"leader"_s] = u"单示宁"_s;
    EXPECT_EQ(cellOf(pagesOf(data), {u"leader"_s})->text(), u"单示宁"_s);
}

TEST(FormLayout, drawsEachInnerLineOnceAndTheOutlineThick)
{
    FormData data;
    data.values[u"a"_s] = u"甲"_s;
    const auto pages = pagesOf(
        R"([{"row":[{"label":"一"},{"label":"二"},{"label":"三"}]},{"row":[{"label":"四"},{"span":2,"field":"a"}]}])",
        data);
    int thick = 0;
    int thin = 0;
    for (const printing::PageRule &rule : pages.front().rules) {
        (rule.width == printing::kOuterRule ? thick : thin) += 1;
    }
    EXPECT_EQ(thick, 4);
    // One across, one down through both rows, one down in the first row, one blank to sign on.
    EXPECT_EQ(thin, 4);
}

TEST(FormLayout, findsTheFieldUnderAPoint)
{
    const auto pages = pagesOf(sampleForm(u"f2"_s, Sample::Real));
    const PageCell *wanted = cellOf(pages, {u"amount"_s, u"projects"_s, 1});
    const PageCell *hit = pages.front().cellAt(wanted->rect.center());
    ASSERT_NE(hit, nullptr);
    EXPECT_EQ(hit->field, wanted->field);
    EXPECT_EQ(pages.front().cellAt(QPointF(1, 1)), nullptr);
}

TEST(FormLayout, printsABlockForEachPersonAndNothingOfTheClientInIt)
{
    FormData data = sampleForm(u"f3"_s, Sample::Real);
    data.values[u"phone"_s] = u"0399-2000999"_s; // the client's own
    data.blocks[1].values.remove(u"phone"_s);
    const auto pages = pagesOf(data);
    EXPECT_EQ(cellOf(pages, {u"name"_s, {}, -1, 0})->text(), u"欧阳示川"_s);
    EXPECT_EQ(cellOf(pages, {u"name"_s, {}, -1, 1})->text(), u"阿依·示例"_s);
    EXPECT_EQ(cellOf(pages, {u"phone"_s, {}, -1, 1})->text(), QString());
    EXPECT_EQ(cellOf(pages, {u"relation"_s, u"family"_s, 0, 1})->text(), u"/"_s);
    EXPECT_EQ(cellOf(pages, {u"kind"_s, {}, -1, 1})->text(),
              u"□企业负责人  □高管  ☑核心人物  ☑经办人"_s);
    // 告知同意 prints only where there is a consent.
    EXPECT_NE(cellOf(pages, {u"consentOn"_s, {}, -1, 0}), nullptr);
    EXPECT_EQ(cellOf(pages, {u"consentOn"_s, {}, -1, 1}), nullptr);
    EXPECT_TRUE(textsOf(pages.back()).contains(u"个人信息项按规定未打印"_s));
}

TEST(FormLayout, givesTheRollupItsWidths)
{
    const auto pages = pagesOf(sampleForm(u"f1"_s, Sample::Real));
    const std::vector<std::pair<QString, double>> wanted = {{u"index"_s, 11},
                                                            {u"number"_s, 18},
                                                            {u"name"_s, 44},
                                                            {u"level"_s, 18},
                                                            {u"industry"_s, 18},
                                                            {u"kept"_s, 20},
                                                            {u"unit"_s, 22},
                                                            {u"manager"_s, 18},
                                                            {u"followOn"_s, 26},
                                                            {u"evaluation"_s, 18},
                                                            {u"updatedOn"_s, 22},
                                                            {u"remark"_s, 17}};
    for (const auto &[name, width] : wanted) {
        const PageCell *cell = cellOf(pages, {name, u"clients"_s, 1});
        ASSERT_NE(cell, nullptr);
        EXPECT_NEAR(cell->rect.width(), width, 0.001) << name.toStdString();
    }
    EXPECT_EQ(cellOf(pages, {u"followOn"_s, u"clients"_s, 1})->lines.size(), 1U);
    EXPECT_EQ(cellOf(pages, {u"updatedOn"_s, u"clients"_s, 1})->lines.size(), 1U);
    EXPECT_EQ(cellOf(pages, {u"nature"_s, u"clients"_s, 1}), nullptr);
}

TEST(FormLayout, showsTheColumnsAskedForAndKeepsTheTableAsWide)
{
    FormData data = sampleForm(u"f1"_s, Sample::Real);
    data.groups[u"clients"_s][1][u"contact"_s] = u"单示宁"_s;
    data.groups[u"clients"_s][1][u"totalAmount"_s] = u"230,238.00"_s;
    data.columns = QStringList{u"contact"_s, u"totalAmount"_s};
    const auto pages = pagesOf(data);
    EXPECT_EQ(cellOf(pages, {u"contact"_s, u"clients"_s, 1})->text(), u"单示宁"_s);
    EXPECT_EQ(cellOf(pages, {u"leader"_s, u"clients"_s, 1}), nullptr);
    EXPECT_NEAR(cellOf(pages, {u"remark"_s, u"clients"_s, 1})->rect.right(), 277, 0.001);
    for (const QString &name : {u"number"_s, u"followOn"_s, u"totalAmount"_s, u"updatedOn"_s}) {
        EXPECT_EQ(cellOf(pages, {name, u"clients"_s, 1})->lines.size(), 1U) << name.toStdString();
    }
}

TEST(FormLayout, namesTheClientAboveABlockThatGoesOnOnTheNextPage)
{
    const auto pages = pagesOf(sampleForm(u"f4m"_s, Sample::Overlong));
    ASSERT_GT(pages.size(), 2U);
    for (const Page &page : pages) {
        const QString all = textsOf(page).join(QString());
        EXPECT_TRUE(all.contains(u"客户经理"_s)) << page.number;
        EXPECT_TRUE(all.contains(u"客户名称"_s) || page.number == page.count) << page.number;
    }
}

TEST(FormLayout, centresALabelInItsPartOfASectionHoweverShort)
{
    // The first page has room for two of the rows only when the label does not need more.
    FormData data;
    for (int i = 0; i < 6; ++i) {
        data.groups[u"people"_s].push_back(record(i % 2 == 0 ? u"短"_s : test::prose(330)));
    }
    const QByteArray items = R"([{"section":{"label":"很\n长\n的\n标\n签\n文\n字"},"items":[
        {"repeat":"people","head":[[{"label":"姓名"},{"label":"办结"}]],
         "rows":[[{"field":"name"},{"field":"done"}]]}]}])";
    const auto pages = pagesOf(items, data);
    EXPECT_GT(pages.size(), 2U);
    for (const Page &page : pages) {
        for (const PageCell &cell : page.cells) {
            EXPECT_TRUE(holdsItsLines(cell)) << page.number << cell.text().toStdString();
        }
    }
}

TEST(FormLayout, putsWhatIsSignedAtTheFootOfItsBox)
{
    const auto pages = pagesOf(sampleForm(u"f4"_s, Sample::Empty));
    int found = 0;
    for (const PageCell &cell : pages.back().cells) {
        if (cell.text().startsWith(u"签字："_s)) {
            ++found;
            EXPECT_GE(cell.rect.height(), 22 - 0.01);
            EXPECT_GT(cell.lines.front().at.y(), cell.rect.bottom() - 4);
        }
    }
    EXPECT_EQ(found, 2);
}

TEST(FormLayout, keepsTheTotalWithTheLastClientOfTheList)
{
    FormData data = sampleForm(u"f1"_s, Sample::Real);
    for (int count = 3; count < 30; ++count) {
        data.groups[u"clients"_s].resize(static_cast<std::size_t>(count));
        const auto pages = pagesOf(data);
        EXPECT_NE(cellOf({pages.back()}, {u"number"_s, u"clients"_s, count - 1}), nullptr) << count;
        EXPECT_EQ(textsOf(pages.back()).count(u"客户编号"_s), 1) << count;
    }
}

TEST(FormLayout, drawsABlankForTheFormsUnderscoresButNotForThoseOfAValue)
{
    FormData data = sampleForm(u"f1"_s, Sample::Real);
    const auto rules = [](const FormData &form) { return pagesOf(form).front().rules.size(); };
    const std::size_t filled = rules(data);
    data.values[u"unit"_s] = u"_华东_"_s;
    EXPECT_EQ(rules(data), filled);
    EXPECT_TRUE(textsOf(pagesOf(data).front()).contains(u"_华东_"_s));
    data.values.remove(u"unit"_s);
    EXPECT_EQ(rules(data), filled + 1);
}
