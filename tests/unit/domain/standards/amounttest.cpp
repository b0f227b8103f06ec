// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/amount.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

qint64 typed(QStringView text, AmountUnit unit = AmountUnit::Yuan)
{
    return parseAmount(text, unit).value().fen();
}

QString ruleOf(const Result<Money> &result)
{
    return result ? u"accepted"_s : result.error().rule;
}

QString typedRule(QStringView text, AmountUnit unit = AmountUnit::Yuan)
{
    return ruleOf(parseAmount(text, unit));
}

constexpr qint64 hundredMillion = 10'000'000'000;

} // namespace

TEST(Amount, readsTheUnitsAPersonTypes)
{
    EXPECT_EQ(typed(u"3.5亿"), 35 * hundredMillion / 10);
    EXPECT_EQ(typed(u"35000万"), 35 * hundredMillion / 10);
    EXPECT_EQ(typed(u"350,000,000"), 35 * hundredMillion / 10);
    EXPECT_EQ(typed(u"30702.98万"), 30'702'980'000);
    EXPECT_EQ(typed(u"1.3207亿元"), 13'207'000'000);
    EXPECT_EQ(typed(u"12.34元"), 1234);
    EXPECT_EQ(typed(u"￥１，２３４．５０"), 123'450);
    EXPECT_EQ(typed(u"人民币 5 万元"), 5'000'000);
    EXPECT_EQ(typed(u"350 000 000 元"), 35 * hundredMillion / 10);
}

TEST(Amount, takesTheColumnsUnitOnlyWhenTheTextHasNone)
{
    EXPECT_EQ(typed(u"33,951.08", AmountUnit::TenThousand), 33'951'080'000);
    EXPECT_EQ(typed(u"１５４７２３．００", AmountUnit::TenThousand), 154'723'000'000);
    EXPECT_EQ(typed(u" 6217.97　", AmountUnit::TenThousand), 6'217'970'000);
    EXPECT_EQ(typed(u"1.5", AmountUnit::HundredMillion), 15'000'000'000);
    EXPECT_EQ(typed(u"35000元", AmountUnit::TenThousand), 3'500'000);
    EXPECT_EQ(typed(u"1.9297亿", AmountUnit::TenThousand), 19'297'000'000);
}

TEST(Amount, readsNegativeSupplements)
{
    EXPECT_EQ(typed(u"-1,200.50"), -120'050);
    EXPECT_EQ(typed(u"−3万"), -3'000'000);
    EXPECT_EQ(typed(u"＋3"), 300);
}

TEST(Amount, refusesAmbiguousText)
{
    for (const QStringView text : {QStringView(u"3,5亿"),
                                   QStringView(u"约3亿左右"),
                                   QStringView(u""),
                                   QStringView(u"万"),
                                   QStringView(u"1,2345"),
                                   QStringView(u"1,23,456"),
                                   QStringView(u"12.5.3"),
                                   QStringView(u"3千万"),
                                   QStringView(u"3 5亿"),
                                   QStringView(u"2.1E4"),
                                   QStringView(u"3亿5000万"),
                                   QStringView(u"1234,567"),
                                   QStringView(u"三亿")}) {
        EXPECT_EQ(typedRule(text), u"notAnAmount"_s) << qPrintable(text.toString());
    }
}

TEST(Amount, keepsTheRefusedTextInTheError)
{
    const auto refused = parseAmount(u"３，５亿", AmountUnit::TenThousand);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().value, u"３，５亿"_s);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
}

TEST(Amount, refusesTypedTextFinerThanAFen)
{
    EXPECT_EQ(typedRule(u"0.001"), u"finerThanFen"_s);
    EXPECT_EQ(typedRule(u"0.0000001万"), u"finerThanFen"_s);
    EXPECT_EQ(typed(u"0.0100"), 1);
    EXPECT_EQ(typed(u"12.345678亿"), 123'456'780'000);
    EXPECT_EQ(typed(u"0.0000000001亿"), 1);
}

TEST(Amount, refusesWhatDoesNotFit)
{
    EXPECT_EQ(typed(u"92233720368547758.07"), std::numeric_limits<qint64>::max());
    EXPECT_EQ(typedRule(u"92233720368547758.08"), u"outOfRange"_s);
    EXPECT_EQ(typedRule(u"922337204亿"), u"outOfRange"_s);
    EXPECT_EQ(typedRule(u"99999999999999999999999999999999"), u"outOfRange"_s);
}

TEST(Amount, roundsNumericCellsToFen)
{
    const auto numeric = [](QStringView text, AmountUnit unit) {
        return parseNumericAmount(text, unit).value().fen();
    };
    EXPECT_EQ(numeric(u"2.133068E4", AmountUnit::TenThousand), 21'330'680'000);
    EXPECT_EQ(numeric(u"21330.679999999998", AmountUnit::TenThousand), 21'330'680'000);
    EXPECT_EQ(numeric(u"179261", AmountUnit::TenThousand), 179'261'000'000);
    EXPECT_EQ(numeric(u"0.005", AmountUnit::Yuan), 1);
    EXPECT_EQ(numeric(u"-0.005", AmountUnit::Yuan), -1);
    EXPECT_EQ(numeric(u"0.0049999", AmountUnit::Yuan), 0);
    EXPECT_EQ(numeric(u" 1 ", AmountUnit::HundredMillion), hundredMillion);
}

TEST(Amount, refusesNumericCellsThatAreNone)
{
    EXPECT_EQ(ruleOf(parseNumericAmount(u"#REF!", AmountUnit::Yuan)), u"notAnAmount"_s);
    EXPECT_EQ(ruleOf(parseNumericAmount(u"1E300", AmountUnit::Yuan)), u"outOfRange"_s);
}

TEST(Amount, findsTheUnitInAHead)
{
    EXPECT_EQ(unitInHead(u"后续合同成交额\n(万元)"), AmountUnit::TenThousand);
    EXPECT_EQ(unitInHead(u"金额单位：万元"), AmountUnit::TenThousand);
    EXPECT_EQ(unitInHead(u"合同额（ 亿元 ）"), AmountUnit::HundredMillion);
    EXPECT_EQ(unitInHead(u"合同额(单位:人民币元)"), AmountUnit::Yuan);
    EXPECT_EQ(unitInHead(u"合同额/元"), AmountUnit::Yuan);
    EXPECT_EQ(unitInHead(u"合同额"), std::nullopt);
    EXPECT_EQ(unitInHead(u"填报单位:元亨示例公司"), std::nullopt);
    EXPECT_EQ(unitInHead(u"美元折算"), std::nullopt);
}

TEST(Amount, printsTenThousandYuan)
{
    EXPECT_EQ(formatTenThousand(Money::fromFen(56'000'000'000)), u"56,000.00"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(19'999'990'000)), u"19,999.99"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(4'999)), u"0.00"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(5'000)), u"0.01"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(-5'000)), u"-0.01"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(-4'999)), u"0.00"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(-123'456'780'000)), u"-123,456.78"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(999'995'000)), u"1,000.00"_s);
    EXPECT_EQ(formatTenThousand(Money::fromFen(std::numeric_limits<qint64>::min())),
              u"-9,223,372,036,854.78"_s);
}

TEST(Amount, printsHundredMillionYuanWithAsManyDecimalsAsAsked)
{
    const Money amount = Money::fromFen(123'456'780'000);
    EXPECT_EQ(formatHundredMillion(amount, 2), u"12.35"_s);
    EXPECT_EQ(formatHundredMillion(amount, 4), u"12.3457"_s);
    EXPECT_EQ(formatHundredMillion(amount, 0), u"12"_s);
    EXPECT_EQ(formatHundredMillion(amount, 10), u"12.3456780000"_s);
    EXPECT_EQ(formatHundredMillion(Money::fromFen(1), 12), u"0.0000000001"_s);
}
