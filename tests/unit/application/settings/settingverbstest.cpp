// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/settings/settingverbs.h"

#include "application/forms/formstyle.h"
#include "application/maintenance/contentdigest.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

using namespace zhuke::application;
using namespace zhuke::domain;
using namespace Qt::StringLiterals;
using zhuke::test::TestCompany;
using zhuke::test::today;

namespace {

// One form, f1, whose own version is any text but "bad"; one column fits, two do not.
class AnyForm : public FormCheck
{
public:
    [[nodiscard]] Result<QString> definition(const QByteArray &json) const override
    {
        return json == "bad" ? Result<QString>(failure(ErrorCode::Invalid, u"items[0]"_s))
                             : Result<QString>(u"f1"_s);
    }
    [[nodiscard]] Result<void> columns(const QStringList &names,
                                       const QByteArray &definition) const override
    {
        const qsizetype room = definition == "narrow" ? 0 : 1;
        return names.size() > room ? Result<void>(
                   failure(ErrorCode::Invalid, u"f1_columns"_s, u"20"_s, u"columnsTooWide"_s))
                                   : Result<void>();
    }
    [[nodiscard]] Result<void> font(const QString &family) const override
    {
        return family == u"宋体" ? Result<void>()
                                 : Result<void>(failure(
                                     ErrorCode::Invalid, u"form_font"_s, family, u"fontMissing"_s));
    }
    [[nodiscard]] Result<QByteArray> shipped(const QString &form) const override
    {
        return form == u"f1" ? Result<QByteArray>("{}")
                             : Result<QByteArray>(failure(ErrorCode::NotFound, u"form"_s, form));
    }
    [[nodiscard]] QStringList forms() const override { return {u"f1"_s}; }
};

class Settings : public TestCompany
{
public:
    Result<void> set(const Session &session, const QString &key, const QString &value)
    {
        return verbs.set(session, key, value, u"会议纪要第3号"_s);
    }
    CompanySettings current()
    {
        return companySettings(database.file().queries().settings, today()).value();
    }
    FormStyle style() { return formStyle(database.file().queries().settings, today()).value(); }

    AnyForm check;
    SettingVerbs verbs{database.storage(), check, clock};
};

} // namespace

TEST(SettingVerbs, startFromTheProgramsDefaults)
{
    Settings company;
    const CompanySettings settings = company.current();
    EXPECT_TRUE(settings.formFont.isEmpty());
    EXPECT_TRUE(settings.f1Columns.isEmpty());
    EXPECT_FALSE(settings.f4PerManager);
    EXPECT_FALSE(settings.collectsPi3);
}

TEST(SettingVerbs, keepWhatIsSetAndTakeItBack)
{
    Settings company;
    ASSERT_TRUE(company.set(company.office, u"form_font"_s, u" 宋体 "_s));
    ASSERT_TRUE(company.set(company.administrator, u"f1_columns"_s, u"contact, contact"_s));
    ASSERT_TRUE(company.set(company.office, u"f4_per"_s, u"manager"_s));
    EXPECT_EQ(company.current().formFont, u"宋体"_s);
    EXPECT_EQ(company.current().f1Columns, QStringList{u"contact"_s});
    EXPECT_TRUE(company.current().f4PerManager);
    ASSERT_TRUE(company.set(company.office, u"form_font"_s, {}));
    EXPECT_TRUE(company.current().formFont.isEmpty());
}

TEST(SettingVerbs, refuseWhatCouldNotBePrintedNamingTheSetting)
{
    Settings company;
    const auto fault = [&](const QString &key, const QString &value) {
        return company.set(company.office, key, value).error();
    };
    EXPECT_EQ(fault(u"form_font"_s, u"楷体"_s).rule, u"fontMissing"_s);
    EXPECT_EQ(fault(u"f1_columns"_s, u"contact,leader"_s).rule, u"columnsTooWide"_s);
    EXPECT_EQ(fault(u"f1_columns"_s, u"contact,leader"_s).field, u"f1_columns"_s);
    EXPECT_EQ(fault(u"f1_columns"_s, u"name"_s).rule, u"unknownColumn"_s);
    EXPECT_EQ(fault(u"f4_per"_s, u"unit"_s).rule, u"notACode"_s);
    EXPECT_EQ(fault(u"colour"_s, u"red"_s).rule, u"unknownSetting"_s);
    EXPECT_TRUE(company.current().f1Columns.isEmpty());
}

TEST(SettingVerbs, areTheOfficesAndFontsAlsoTheAdministrators)
{
    Settings company;
    const auto codeFor = [&](const Session &session, const QString &key) {
        const auto done = company.set(session, key, {});
        return done ? std::nullopt : std::optional(done.error().code);
    };
    for (const Session &session : {company.manager, company.clerk}) {
        EXPECT_EQ(codeFor(session, u"form_font"_s), ErrorCode::Forbidden);
        EXPECT_EQ(codeFor(session, u"collect_pi3"_s), ErrorCode::Forbidden);
        EXPECT_EQ(company.verbs.importForm(session, "own").error().code, ErrorCode::Forbidden);
        EXPECT_EQ(company.verbs.resetForm(session, u"f1"_s).error().code, ErrorCode::Forbidden);
    }
    EXPECT_FALSE(codeFor(company.administrator, u"form_font"_s));
    EXPECT_EQ(codeFor(company.administrator, u"collect_pi3"_s), ErrorCode::Forbidden);
    EXPECT_EQ(company.verbs.importForm(company.administrator, "own").error().code,
              ErrorCode::Forbidden);
    EXPECT_FALSE(codeFor(company.office, u"collect_pi3"_s));
}

TEST(SettingVerbs, collectSensitiveFactsOnlyOnAnImpactAssessment)
{
    Settings company;
    const auto without = company.verbs.set(company.office, u"collect_pi3"_s, u"on"_s, u" "_s);
    EXPECT_EQ(without.error().rule, u"PI-D14"_s);
    EXPECT_FALSE(company.current().collectsPi3);
    ASSERT_TRUE(company.verbs.set(company.office, u"collect_pi3"_s, u"on"_s, u"评估 2026-1"_s));
    EXPECT_TRUE(company.current().collectsPi3);
    EXPECT_EQ(
        company.database.connection().integer(
            u"SELECT count(seq) FROM audit_payload WHERE instr(payload, '评估 2026-1') > 0"_s, {}),
        1);
    ASSERT_TRUE(company.verbs.set(company.office, u"collect_pi3"_s, u"off"_s));
    EXPECT_FALSE(company.current().collectsPi3);
}

TEST(SettingVerbs, keepTheOfficesOwnFormAsAVersionAndTakeItBack)
{
    Settings company;
    EXPECT_EQ(company.verbs.resetForm(company.office, u"f1"_s).error().rule, u"noOwnForm"_s);
    EXPECT_EQ(company.verbs.importForm(company.office, "bad").error().field, u"items[0]"_s);
    const qint64 before = company.auditRecords();
    EXPECT_EQ(company.verbs.importForm(company.office, "first").value().version, 1);
    EXPECT_EQ(company.verbs.importForm(company.office, "second").value().version, 2);
    EXPECT_EQ(company.style().own.value(u"f1"_s).definition, "second");
    EXPECT_TRUE(company.verbs.resetForm(company.office, u"f1"_s)->isProgramsOwn());
    EXPECT_TRUE(company.style().own.isEmpty());
    EXPECT_EQ(company.auditRecords(), before + 3);
    EXPECT_EQ(company.verbs.resetForm(company.office, u"f9"_s).error().code, ErrorCode::NotFound);
}

TEST(SettingVerbs, refuseAFormOnWhichTheColumnsShownFindNoRoom)
{
    Settings company;
    ASSERT_TRUE(company.set(company.office, u"f1_columns"_s, u"contact"_s));
    EXPECT_EQ(company.verbs.importForm(company.office, "narrow").error().rule, u"columnsTooWide"_s);
    EXPECT_TRUE(company.style().own.isEmpty());
}

TEST(SettingVerbs, leaveRowsThatNobodyCanChangeUnseen)
{
    Settings company;
    ASSERT_TRUE(company.set(company.office, u"f4_per"_s, u"manager"_s));
    ASSERT_TRUE(company.verbs.importForm(company.office, "own"));
    const auto findings = [&] {
        QStringList words;
        const auto found = company.database.file().maintenance().check(today(), {}).value();
        for (const auto &finding : found) {
            if (finding.where.startsWith(u"setting") || finding.where.startsWith(u"form")) {
                words.append(finding.what);
            }
        }
        return words;
    };
    EXPECT_TRUE(findings().isEmpty());
    company.database.connection().exec(u"UPDATE setting SET value = 'client'"_s);
    company.database.connection().exec(u"UPDATE form_definition SET definition = 'other'"_s);
    EXPECT_EQ(findings(), (QStringList{u"changedOutside"_s, u"changedOutside"_s}));
}

TEST(SettingVerbs, areContentOfTheDatabaseUntilTakenBack)
{
    Settings company;
    const auto digest = [&] { return contentDigest(company.database.file().queries()).value(); };
    const QByteArray before = digest();
    ASSERT_TRUE(company.set(company.office, u"f4_per"_s, u"manager"_s));
    const QByteArray set = digest();
    EXPECT_NE(set, before);
    ASSERT_TRUE(company.verbs.importForm(company.office, "own"));
    EXPECT_NE(digest(), set);
    ASSERT_TRUE(company.verbs.resetForm(company.office, u"f1"_s));
    ASSERT_TRUE(company.set(company.office, u"f4_per"_s, {}));
    EXPECT_EQ(digest(), before);
}
