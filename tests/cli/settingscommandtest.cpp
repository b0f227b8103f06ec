// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

QString errorField(const Zhukectl::Answer &answer, const QString &field)
{
    return answer.object().value(u"error"_s)[field].toString();
}

} // namespace

TEST(SettingsCommand, setsListsAndTakesBack)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const auto list = ctl.run({u"settings"_s, u"list"_s}, u"admin"_s).array();
    ASSERT_EQ(list.size(), 4);
    EXPECT_EQ(list[3][u"name"_s].toString(), u"collect_pi3"_s);
    EXPECT_EQ(list[3][u"value"_s].toString(), u"off"_s); // of a new company
    const auto set =
        ctl.run({u"settings"_s, u"set"_s, u"f1_columns"_s, u"contact, totalAmount"_s}, u"admin"_s);
    ASSERT_EQ(set.status, 0) << set.out.constData();
    EXPECT_EQ(set.object().value(u"value"_s).toString(), u"contact,totalAmount"_s);
    ASSERT_EQ(ctl.run({u"settings"_s, u"set"_s, u"f1_columns"_s, u""_s}, u"admin"_s).status, 0);
    EXPECT_TRUE(ctl.run({u"settings"_s, u"get"_s, u"f1_columns"_s}, u"admin"_s)
                    .object()
                    .value(u"value"_s)
                    .isNull());
}

TEST(SettingsCommand, refusesWithTheSettingNamedAndItsStatus)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const auto set = [&](const QString &name, const QString &value) {
        return ctl.run({u"settings"_s, u"set"_s, name, value}, u"admin"_s);
    };
    const auto wide =
        set(u"f1_columns"_s, u"contact,leader,expected,totalAmount,contactState,archiveNo"_s);
    EXPECT_EQ(wide.status, 1);
    EXPECT_EQ(errorField(wide, u"field"_s), u"f1_columns"_s);
    EXPECT_TRUE(errorField(wide, u"message"_s).contains(u"f1_columns"_s));
    EXPECT_EQ(errorField(set(u"form_font"_s, u"没有的字体"_s), u"rule"_s), u"fontMissing"_s);
    EXPECT_EQ(errorField(set(u"collect_pi3"_s, u"on"_s), u"rule"_s), u"PI-D14"_s);
    EXPECT_EQ(set(u"colour"_s, u"red"_s).status, 1);
    EXPECT_EQ(ctl.run({u"settings"_s, u"paint"_s}, u"admin"_s).status, 2);
    EXPECT_EQ(ctl.run({u"settings"_s, u"list"_s}).status, 3);
}

TEST(SettingsCommand, takesAnOfficesOwnFormAndGivesTheProgramsBack)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    const QString path = ctl.path(u"f8.json"_s);
    ASSERT_EQ(ctl.run({u"form"_s, u"export"_s, u"f8"_s, u"--out"_s, path}, u"admin"_s).status, 0);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray shipped = file.readAll();
    ctl.write(u"own.json"_s, QByteArray(shipped).replace("大客户走访", "本单位走访"));
    const auto own =
        ctl.run({u"form"_s, u"import"_s, ctl.path(u"own.json"_s)}, u"admin"_s).object();
    EXPECT_EQ(own.value(u"version"_s).toInt(), 1);
    ASSERT_EQ(ctl.run({u"form"_s, u"export"_s, u"f8"_s, u"--out"_s, path}, u"admin"_s).status, 0);
    file.close();
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("本单位走访"));
    ctl.write(u"bad.json"_s, QByteArray(shipped).replace("\"title\"", "\"titel\""));
    const auto bad = ctl.run({u"form"_s, u"import"_s, ctl.path(u"bad.json"_s)}, u"admin"_s);
    EXPECT_EQ(bad.status, 1);
    EXPECT_EQ(errorField(bad, u"rule"_s), u"missingKey"_s);
    ASSERT_EQ(ctl.run({u"form"_s, u"reset"_s, u"f8"_s}, u"admin"_s).status, 0);
    EXPECT_EQ(ctl.run({u"form"_s, u"reset"_s, u"f8"_s}, u"admin"_s).status, 1);
    const auto check = ctl.run({u"check"_s}, u"admin"_s);
    EXPECT_TRUE(check.object().value(u"ok"_s).toBool()) << check.out.constData();
}
