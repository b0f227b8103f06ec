// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/session/session.h"
#include "domain/settings/settingqueries.h"

#include <QStringList>

#include <span>

namespace zhuke::application {

namespace settingkeys {

inline constexpr const char16_t *formFont = u"form_font";     // family of the forms (decisions 37)
inline constexpr const char16_t *f1Columns = u"f1_columns";   // optional columns of 附件1
inline constexpr const char16_t *f4Per = u"f4_per";           // 附件4 per client or per manager
inline constexpr const char16_t *collectPi3 = u"collect_pi3"; // ● may be collected (decisions 28)

} // namespace settingkeys

// A setting of the company: who may make it, and what it is until somebody does.
struct SettingSpec
{
    const char16_t *key;
    const char16_t *label;
    Permission permission;
    const char16_t *otherwise;
    std::span<const char16_t *const> choices; // empty: not one of a list

    [[nodiscard]] bool is(const char16_t *name) const
    {
        return QStringView(key) == QStringView(name);
    }
};

[[nodiscard]] std::span<const SettingSpec> settingSpecs();
// Null for no setting of ours.
[[nodiscard]] const SettingSpec *findSetting(const QString &key);

// The optional columns 附件1 can show, by their names on the form.
[[nodiscard]] const QStringList &optionalColumns();

// The settings that count on a day.
struct CompanySettings
{
    QString formFont; // empty: 宋体, or what stands in for it
    QStringList f1Columns;
    bool f4PerManager = false;
    bool collectsPi3 = false;
};

[[nodiscard]] domain::Result<CompanySettings> companySettings(const domain::SettingQueries &queries,
                                                              QDate day);

} // namespace zhuke::application
