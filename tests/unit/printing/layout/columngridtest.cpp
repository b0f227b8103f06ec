// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/columngrid.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::printing;

namespace {

FormDefinition listForm()
{
    FormDefinition form;
    form.margins = QMarginsF(20, 20, 20, 20);
    form.columns = {{10, u"index"_s, {}, false},
                    {60, u"name"_s, 40, false},
                    {30, u"remark"_s, 20, false},
                    {25, u"contact"_s, {}, true},
                    {80, u"history"_s, 70, true}};
    return form;
}

std::vector<double> widths(const ColumnGrid &grid)
{
    constexpr int columns = 5;
    std::vector<double> result;
    result.reserve(columns);
    for (int i = 0; i < columns; ++i) {
        result.push_back(grid.edge(i + 1) - grid.edge(i));
    }
    return result;
}

} // namespace

TEST(ColumnGrid, hidesOptionalColumnsUnlessAskedFor)
{
    const auto grid = ColumnGrid::fit(listForm(), {});
    ASSERT_TRUE(grid);
    EXPECT_EQ(widths(*grid), std::vector<double>({10, 60, 30, 0, 0}));
    EXPECT_DOUBLE_EQ(grid->left(), 20);
    EXPECT_DOUBLE_EQ(grid->right(), 120);
}

TEST(ColumnGrid, usesTheRestOfThePageBeforeItShrinksAColumn)
{
    const auto grid = ColumnGrid::fit(listForm(), {u"contact"_s});
    ASSERT_TRUE(grid);
    EXPECT_EQ(widths(*grid), std::vector<double>({10, 60, 30, 25, 0}));
}

TEST(ColumnGrid, takesTheRoomThatIsMissingFromThoseThatMayShrink)
{
    const auto grid = ColumnGrid::fit(listForm(), {u"history"_s}); // 180 mm on a page of 170
    ASSERT_TRUE(grid);
    EXPECT_DOUBLE_EQ(grid->right(), 190);
    EXPECT_DOUBLE_EQ(widths(*grid)[0], 10);
    EXPECT_NEAR(widths(*grid)[1], 60 - 10 * 20.0 / 40, 1e-9);
    EXPECT_NEAR(widths(*grid)[2], 30 - 10 * 10.0 / 40, 1e-9);
    EXPECT_NEAR(widths(*grid)[4], 80 - 10 * 10.0 / 40, 1e-9);
}

TEST(ColumnGrid, refusesColumnsThatCannotFitOrDoNotExist)
{
    FormDefinition form = listForm();
    form.columns[4].minimum = 80;
    const auto wide = ColumnGrid::fit(form, {u"contact"_s, u"history"_s});
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().rule, u"columnsTooWide"_s);
    EXPECT_EQ(wide.error().field, u"f1_columns"_s);
    EXPECT_EQ(wide.error().value, u"5"_s);
    const auto unknown = ColumnGrid::fit(listForm(), {u"colour"_s});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().rule, u"unknownColumn"_s);
    EXPECT_EQ(unknown.error().value, u"colour"_s);
    EXPECT_FALSE(ColumnGrid::fit(listForm(), {u"name"_s})); // is there anyway
}
