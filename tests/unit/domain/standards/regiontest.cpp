// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/region.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

TEST(Region, listsThirtyFourProvincesByCode)
{
    EXPECT_EQ(provinces().size(), 34);
    EXPECT_TRUE(std::ranges::is_sorted(provinces(), {}, [](const Province &province) {
        return QString::fromLatin1(province.code);
    }));
    for (const Province &province : provinces()) {
        EXPECT_TRUE(QStringView(province.full).startsWith(QStringView(province.name)));
        EXPECT_EQ(regionCode(province.full), QString::fromLatin1(province.code) + u"0000"_s);
    }
}

TEST(Region, isReadFromTheBeginningOfAnAddress)
{
    EXPECT_EQ(regionCode(u"四川省成都市示范路974号"), u"510000"_s);
    EXPECT_EQ(regionCode(u"重庆市"), u"500000"_s);
    EXPECT_EQ(regionCode(u"　内蒙古呼和浩特市"), u"150000"_s);
    EXPECT_EQ(regionCode(u"中国四川"), u"510000"_s);
    EXPECT_EQ(regionCode(u"中华人民共和国 上海市"), u"310000"_s);
    EXPECT_EQ(regionCode(u"吉林省吉林市"), u"220000"_s);
    EXPECT_EQ(regionCode(u"成都市"), std::nullopt);
    EXPECT_EQ(regionCode(u"驻北京"), std::nullopt);
    EXPECT_EQ(regionCode(u""), std::nullopt);
}

TEST(Region, isFoundByItsCode)
{
    EXPECT_STREQ(findProvince(u"510104")->code, "51");
    EXPECT_EQ(findProvince(u"99"), nullptr);
    EXPECT_EQ(findProvince(u"5"), nullptr);
    EXPECT_EQ(regionLabel(u"510000"), u"四川省"_s);
    EXPECT_EQ(regionLabel(u""), QString());
}
