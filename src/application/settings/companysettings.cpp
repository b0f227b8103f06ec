// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/settings/companysettings.h"

#include <algorithm>
#include <array>

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array f4Choices{u"client", u"manager"};
constexpr std::array switchChoices{u"off", u"on"};

constexpr std::array specs{
    SettingSpec{settingkeys::formFont, u"表格字体", Permission::ManageSettings, u"", {}},
    SettingSpec{settingkeys::f1Columns, u"附件1可选栏目", Permission::ManageSettings, u"", {}},
    SettingSpec{
        settingkeys::f4Per, u"附件4成表方式", Permission::ManageSettings, u"client", f4Choices},
    SettingSpec{settingkeys::collectPi3,
                u"收集敏感个人信息",
                Permission::ManagePrivacy,
                u"off",
                switchChoices},
};

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return specs;
}

const SettingSpec *findSetting(const QString &key)
{
    const auto *const found = std::ranges::find_if(
        specs, [&key](const SettingSpec &spec) { return key == QStringView(spec.key); });
    return found == specs.end() ? nullptr : found;
}

const QStringList &optionalColumns()
{
    static const QStringList names{u"nature"_s,
                                   u"parentName"_s,
                                   u"leader"_s,
                                   u"contact"_s,
                                   u"expected"_s,
                                   u"totalAmount"_s,
                                   u"contactState"_s,
                                   u"archivedOn"_s,
                                   u"archiveNo"_s};
    return names;
}

Result<CompanySettings> companySettings(const domain::SettingQueries &queries, QDate day)
{
    const auto stored = queries.settings(day);
    if (!stored) {
        return domain::failure(stored);
    }
    const auto value = [&stored](const char16_t *key) {
        const auto found =
            std::ranges::find(*stored, QString::fromUtf16(key), &domain::Setting::key);
        return found == stored->end() || found->value.isEmpty()
                   ? QString::fromUtf16(findSetting(QString::fromUtf16(key))->otherwise)
                   : found->value;
    };
    CompanySettings settings;
    settings.formFont = value(settingkeys::formFont);
    settings.f1Columns = value(settingkeys::f1Columns).split(u',', Qt::SkipEmptyParts);
    settings.f4PerManager = value(settingkeys::f4Per) == u"manager";
    settings.collectsPi3 = value(settingkeys::collectPi3) == u"on";
    return settings;
}

} // namespace zhuke::application
