// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/formlayout.h"

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

TEST(FormLayout, keepsEveryLineInsideItsBoxAndEveryBoxInsideTheMargins)
{
    const printing::TextMeters meters(*printing::chooseFonts({}));
    for (const Sample sample : {Sample::Real, Sample::Empty, Sample::Overlong}) {
        for (const Page &page : pagesOf(sampleForm(u"f2"_s, sample))) {
            const QRectF room(28, 18, 156, 297 - 38);
            for (const PageCell &cell : page.cells) {
                EXPECT_TRUE(within(cell.rect, room)) << cell.text().toStdString();
                for (const printing::TextLine &line : cell.lines) {
                    const double size = printing::sizeInMm(cell.style);
                    const QRectF box(line.at.x(),
                                     line.at.y() - 0.88 * size,
                                     meters.of(cell.style).width(line.text),
                                     size);
                    EXPECT_TRUE(within(box, cell.rect)) << line.text.toStdString();
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
