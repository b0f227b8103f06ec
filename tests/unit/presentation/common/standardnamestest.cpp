// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/standardnames.h"

#include "domain/standards/industry.h"
#include "domain/standards/region.h"

#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

// Stands for the program's English.
class English : public QTranslator
{
public:
    QString translate(const char *context,
                      const char *text,
                      const char * /*comment*/,
                      int /*number*/) const override
    {
        const QString chinese = QString::fromUtf8(text);
        const bool isStandard = QLatin1StringView(context) == "standard"_L1;
        if (isStandard && chinese == u"建筑业"_s) {
            return u"Construction"_s;
        }
        return isStandard && chinese == u"四川省"_s ? u"Sichuan"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST(StandardNames, areKnownForEverySectionAndProvince)
{
    QSet<QString> known;
    for (const char *word : standardWords()) {
        known.insert(QString::fromUtf8(word));
    }
    for (const domain::IndustrySection &section : domain::industrySections()) {
        EXPECT_TRUE(known.remove(QString::fromUtf16(section.name))) << char(section.letter);
    }
    for (const domain::Province &province : domain::provinces()) {
        EXPECT_TRUE(known.remove(QString::fromUtf16(province.full))) << province.code;
    }
    EXPECT_TRUE(known.isEmpty());
}

TEST(StandardNames, areShownAndReadInTheLanguageOfTheWindow)
{
    EXPECT_EQ(industryText(u"E47"_s), u"建筑业"_s);
    EXPECT_EQ(regionText(u"510000"_s), u"四川省"_s);
    EXPECT_EQ(regionText(u"四川省成都市"_s), u"四川省成都市"_s);
    English english;
    QCoreApplication::installTranslator(&english);
    EXPECT_EQ(industryText(u"E47"_s), u"Construction"_s);
    EXPECT_EQ(regionText(u"510000"_s), u"Sichuan"_s);
    EXPECT_EQ(industryNamed(u"construction"_s), u"E"_s);
    EXPECT_EQ(regionNamed(u"Sichuan"_s), u"510000"_s);
    EXPECT_EQ(regionNamed(u"四川省"_s), u"510000"_s);
    EXPECT_EQ(regionNamed(u"四川省成都市"_s), std::nullopt);
    EXPECT_EQ(industryNamed(u"Sichuan"_s), std::nullopt);
    QCoreApplication::removeTranslator(&english);
}

} // namespace zhuke::presentation
