// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/layout/textmeter.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::printing;

namespace {

TextMeter bodyMeter()
{
    return {*chooseFonts({}), TextStyle::Body};
}

} // namespace

TEST(TextMeter, givesAChineseCharacterItsTypeSize)
{
    EXPECT_NEAR(bodyMeter().width(u"云汀置业"), 4 * 10.5 * 25.4 / 72, 0.01);
    const TextMeter title(*chooseFonts({}), TextStyle::Title);
    EXPECT_NEAR(title.width(u"云"), 18 * 25.4 / 72, 0.01);
}

TEST(TextMeter, countsASurrogatePairOnce)
{
    EXPECT_NEAR(bodyMeter().width(u"𬱖"), sizeInMm(TextStyle::Body), 0.01);
}

TEST(TextMeter, tellsACharacterThatNoFontHas)
{
    const TextMeter meter = bodyMeter();
    EXPECT_TRUE(meter.hasGlyph(U'大'));
    EXPECT_TRUE(meter.hasGlyph(U'𬱖'));
    EXPECT_TRUE(meter.hasGlyph(kTickedBox));
    EXPECT_FALSE(meter.hasGlyph(U'𠀀'));
    EXPECT_GT(meter.advance(U'𠀀'), 0);
    EXPECT_LT(meter.advance(U'𠀀'), 20);
}

TEST(Printable, takesOutWhatCannotBeSet)
{
    EXPECT_EQ(printable(u"甲\t乙\r\n丙"_s), u"甲 乙\n丙"_s);
    EXPECT_EQ(printable(u"葛\U000E0100城"_s), u"葛城"_s);
    EXPECT_EQ(printable(u"甲\u200B乙\uFEFF"_s), u"甲乙"_s);
    EXPECT_EQ(printable(u"𬱖示嵘"_s), u"𬱖示嵘"_s);
}

TEST(FormFonts, takesTheFirstFamilyThatIsInstalledAndSaysWhenItIsAFallback)
{
    const auto wanted = chooseFonts(u"仿宋"_s, {u"仿宋"_s, u"SimSun"_s});
    ASSERT_TRUE(wanted);
    EXPECT_EQ(wanted->body, u"仿宋"_s);
    EXPECT_EQ(wanted->heading, u"仿宋"_s);
    EXPECT_FALSE(wanted->fallback);

    const auto fallback =
        chooseFonts({}, {u"DejaVu Sans"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s});
    ASSERT_TRUE(fallback);
    EXPECT_EQ(fallback->body, u"Noto Serif CJK SC"_s);
    EXPECT_EQ(fallback->heading, u"Noto Sans CJK SC"_s);
    EXPECT_TRUE(fallback->fallback);
}

TEST(FormFonts, refusesToPrintWithWhateverFontconfigLikes)
{
    const auto replaced = chooseFonts(u"仿宋"_s, {u"SimSun"_s, u"Noto Serif CJK SC"_s});
    ASSERT_FALSE(replaced);
    EXPECT_EQ(replaced.error().value, u"仿宋"_s);
    const auto none = chooseFonts({}, {u"DejaVu Sans"_s});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().field, u"form_font"_s);
    EXPECT_EQ(none.error().rule, u"fontMissing"_s);
}
