// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/testdatabase.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke;
using domain::FormVersion;
using domain::Repositories;
using domain::Result;
using domain::Setting;

namespace {

Setting setting(const QString &key, const QString &value, QDate from)
{
    return {test::aUid(), key, value, u"会议纪要"_s, from, u"u1"_s, test::now()};
}

FormVersion form(const QByteArray &definition, QDate from)
{
    return {test::aUid(), u"f2"_s, 0, definition, from, u"u1"_s, test::now()};
}

const QDate september(2026, 9, 1);

} // namespace

TEST(SettingRepository, answersTheVersionThatCountsOnADay)
{
    test::TestDatabase database;
    const Setting first = setting(u"form_font"_s, u"甲体"_s, september);
    const Setting second = setting(u"form_font"_s, u"乙体"_s, september.addDays(30));
    const Setting corrected = setting(u"form_font"_s, {}, september.addDays(30));
    for (const Setting &version : {first, second, corrected}) {
        database.write([&](Repositories &r) { return r.settings.add(version); });
    }
    const auto on = [&](QDate day) {
        return database.file().queries().settings.settings(day).value();
    };
    EXPECT_TRUE(on(september.addDays(-1)).empty());
    EXPECT_EQ(on(september.addDays(29)), std::vector{first});
    EXPECT_EQ(on(september.addDays(30)), std::vector{corrected}); // the last one written
    EXPECT_EQ(database.write([](Repositories &r) { return r.settings.settings(september); }),
              std::vector{first});
}

TEST(SettingRepository, numbersTheVersionsOfAForm)
{
    test::TestDatabase database;
    const auto add = [&](const FormVersion &version) {
        return database.write([&](Repositories &r) { return r.settings.addForm(version); });
    };
    EXPECT_EQ(add(form("{1}", september)), 1);
    EXPECT_EQ(add(form("{2}", september)), 2);
    EXPECT_EQ(add(form({}, test::today())), 3);
    const auto on = [&](QDate day) {
        return database.file().queries().settings.forms(day).value();
    };
    EXPECT_TRUE(on(september.addDays(-1)).empty());
    EXPECT_EQ(on(september).at(0).definition, "{2}");
    EXPECT_EQ(on(september).at(0).version, 2);
    EXPECT_TRUE(on(test::today()).at(0).isProgramsOwn());
    EXPECT_EQ(database.write([](Repositories &r) { return r.settings.forms(september); }).size(),
              1U);
}

TEST(SettingRepository, wantsAUid)
{
    test::TestDatabase database;
    const auto refused = [&](const std::function<Result<void>(Repositories &)> &work) {
        return database.storage().transaction(work).error().field;
    };
    EXPECT_EQ(refused([](Repositories &r) { return r.settings.add({}); }), u"uid"_s);
    EXPECT_EQ(refused([](Repositories &r) -> Result<void> {
                  const auto version = r.settings.addForm({});
                  return version ? Result<void>() : domain::failure(version);
              }),
              u"uid"_s);
}
