// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/client/shareholdertext.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using domain::Money;
using domain::Shareholder;
using namespace Qt::StringLiterals;

namespace {

QString lines(const ShareholderLines &typed)
{
    return packed(typed);
}

} // namespace

TEST(ShareholderText, givesBackWhatIsStored)
{
    const std::vector<Shareholder> stored{
        {u"云汀控股有限公司(虚构)"_s, u"法人"_s, Money::fromFen(510'000'000), 5'150},
        {u"曾示远"_s, {}, std::nullopt, std::nullopt}};
    EXPECT_EQ(typedShareholders(shareholdersText(stored)).value(), stored);
    EXPECT_EQ(unpacked(shareholdersText(stored))[0].at(3), u"51.50"_s);
    EXPECT_EQ(shareholdersText({}), QString());
    EXPECT_TRUE(typedShareholders({}).value().empty());
}

TEST(ShareholderText, readsSharesAsPeopleTypeThem)
{
    const auto typed = typedShareholders(lines({{u" 曾示远 "_s, {}, u"3.5亿"_s, u"51%"_s},
                                                {{}, u" "_s, {}, {}}, // a line just added
                                                {u"方示敏"_s, {}, {}, u"49"_s}}));
    ASSERT_TRUE(typed);
    ASSERT_EQ(typed->size(), 2U);
    EXPECT_EQ(typed->at(0).amountFen, Money::fromFen(35'000'000'000));
    EXPECT_EQ(typed->at(0).ratioBp, 5'100);
    EXPECT_EQ(typed->at(1).name, u"方示敏"_s);
}

TEST(ShareholderText, namesLineAndCellThatCannotBeStored)
{
    const auto noName =
        shareholderFault(lines({{u"曾示远"_s, {}, {}, u"51"_s}, {{}, {}, {}, u"9"_s}}));
    ASSERT_TRUE(noName);
    EXPECT_EQ(noName->row, 1);
    EXPECT_EQ(noName->column, 0);
    EXPECT_EQ(noName->words, u"第 2 行 股东名称：请填写此项"_s);
    const auto wrong = shareholderFault(lines({{u"曾示远"_s, {}, {}, u"多数"_s}}));
    ASSERT_TRUE(wrong);
    EXPECT_EQ(wrong->column, 3);
    EXPECT_TRUE(shareholderFault(lines({{u"曾示远"_s, {}, {}, u"101"_s}})));
}

TEST(ShareholderText, refusesMoreThanTheWhole)
{
    const QString text = lines({{u"曾示远"_s, {}, {}, u"51"_s}, {u"方示敏"_s, {}, {}, u"49.01"_s}});
    const auto fault = shareholderFault(text);
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->row, -1);
    EXPECT_EQ(fault->words, u"持股比例合计超过 100%"_s);
    EXPECT_EQ(typedShareholders(text).error().rule, u"sharesOver100"_s);
    EXPECT_FALSE(
        shareholderFault(lines({{u"曾示远"_s, {}, {}, u"51"_s}, {u"方示敏"_s, {}, {}, u"49"_s}})));
}

} // namespace zhuke::presentation
