// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/check/printedformcheck.h"

#include "application/settings/companysettings.h"
#include "printing/definition/definitionreader.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using printing::PrintedFormCheck;

namespace {

QByteArray replaced(const QString &form, const QByteArray &what, const QByteArray &by)
{
    QByteArray json = PrintedFormCheck().shipped(form).value();
    EXPECT_TRUE(json.contains(what));
    return json.replace(what, by);
}

} // namespace

TEST(PrintedFormCheck, takesTheProgramsOwnFormsAndAnEditedOne)
{
    const PrintedFormCheck check;
    const QStringList forms = check.forms();
    EXPECT_TRUE(forms.contains(u"f4m"_s));
    for (const QString &form : forms) {
        EXPECT_EQ(check.definition(check.shipped(form).value()).value(), form);
    }
    EXPECT_TRUE(check.definition(replaced(u"f2"_s, "大客户信息管理档案", "客户档案(本单位)")));
}

TEST(PrintedFormCheck, saysWhereADefinitionIsWrong)
{
    const PrintedFormCheck check;
    EXPECT_EQ(check.definition("{").error().rule, u"syntax"_s);
    EXPECT_EQ(check.definition(replaced(u"f2"_s, "\"attachment\"", "\"annex\"")).error().rule,
              u"unknownKey"_s);
    EXPECT_EQ(
        check.definition(replaced(u"f4"_s, "\"form\": \"f4\"", "\"form\": \"f99\"")).error().rule,
        u"unknownForm"_s);
    const auto unknown = check.definition(replaced(u"f4"_s, "{summary1}", "{summary9}"));
    EXPECT_EQ(unknown.error().rule, u"unknownName"_s);
    EXPECT_EQ(unknown.error().value, u"summary9"_s);
}

TEST(PrintedFormCheck, findsRoomForTwoOptionalColumnsButNotForAll)
{
    const PrintedFormCheck check;
    const QStringList &all = application::optionalColumns();
    for (const QString &name : all) {
        EXPECT_TRUE(check.columns({name}, {})) << name.toStdString();
    }
    EXPECT_TRUE(check.columns({u"contact"_s, u"totalAmount"_s}, {}));
    const auto tooWide = check.columns(all, {});
    EXPECT_EQ(tooWide.error().rule, u"columnsTooWide"_s);
    EXPECT_EQ(tooWide.error().field, u"f1_columns"_s);
    EXPECT_EQ(check.columns({u"name"_s}, {}).error().rule, u"unknownColumn"_s);
}

TEST(PrintedFormCheck, wantsAFontThatIsHereAndHasEveryCharacterOfTheForms)
{
    const PrintedFormCheck check;
    EXPECT_TRUE(check.font(u"Noto Serif CJK SC"_s));
    EXPECT_EQ(check.font(u"没有的字体"_s).error().rule, u"fontMissing"_s);
    const auto latin = check.font(u"DejaVu Sans"_s);
    EXPECT_EQ(latin.error().rule, u"fontIncomplete"_s);
    EXPECT_TRUE(latin.error().detail.contains(u'客'));
}
