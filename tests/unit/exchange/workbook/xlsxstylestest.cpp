// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxstyles.h"

#include <gtest/gtest.h>

namespace zhuke::exchange {

TEST(XlsxStyles, findsDatesInCustomFormats)
{
    for (const QStringView code : {u"yyyy-mm-dd",
                                   u"yyyy\\-mm\\-dd;@",
                                   u"yyyy\"年\"m\"月\"d\"日\"",
                                   u"[$-804]yyyy/m/d h:mm",
                                   u"[DBNum1][$-804]m\"月\"",
                                   u"YYYY.MM",
                                   u"d-mmm"}) {
        EXPECT_EQ(shapeOfFormat(code), NumberShape::Date) << code.toUtf8().constData();
    }
}

TEST(XlsxStyles, takesLiteralsColoursAndTimesForNoDate)
{
    for (const QStringView code : {u"General",
                                   u"0.00",
                                   u"#,##0.00\"yd\"",
                                   u"[Red]0;[Yellow]-0",
                                   u"h:mm:ss",
                                   u"mm:ss",
                                   u"[h]:mm",
                                   u"0\\d",
                                   u"_d0_m",
                                   u"0*y",
                                   u"0.00E+00",
                                   u"@",
                                   u"\"unfinished dd"}) {
        EXPECT_EQ(shapeOfFormat(code), NumberShape::Plain) << code.toUtf8().constData();
    }
}

TEST(XlsxStyles, findsPercentFormats)
{
    EXPECT_EQ(shapeOfFormat(u"0.0%"), NumberShape::Percent);
    EXPECT_EQ(shapeOfFormat(u"0\"%\""), NumberShape::Plain);
    EXPECT_EQ(shapeOfFormat(u"0\\%"), NumberShape::Plain);
    EXPECT_EQ(shapeOfBuiltIn(9), NumberShape::Percent);
    EXPECT_EQ(shapeOfBuiltIn(10), NumberShape::Percent);
}

TEST(XlsxStyles, knowsTheBuiltInDatesOfChineseProgramsToo)
{
    for (const int id : {14, 15, 16, 17, 22, 27, 28, 31, 36, 50, 57, 58}) {
        EXPECT_EQ(shapeOfBuiltIn(id), NumberShape::Date) << id;
    }
    for (const int id : {0, 1, 4, 18, 21, 32, 35, 37, 45, 49, 55, 56}) {
        EXPECT_EQ(shapeOfBuiltIn(id), NumberShape::Plain) << id;
    }
}

} // namespace zhuke::exchange
