// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/settings/sqlsettingrepository.h"

#include "persistence/mapping/aggregaterow.h"
#include "persistence/settings/settingrows.h"
#include "persistence/sql/guarded.h"

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::FormVersion;
using domain::Result;
using domain::Setting;

Result<std::vector<Setting>> SqlSettingRepository::settings(QDate day) const
{
    return guarded([&]() -> Result<std::vector<Setting>> { return readSettings(m_database, day); });
}

Result<std::vector<FormVersion>> SqlSettingRepository::forms(QDate day) const
{
    return guarded(
        [&]() -> Result<std::vector<FormVersion>> { return readForms(m_database, day); });
}

Result<void> SqlSettingRepository::add(const Setting &setting)
{
    return guarded([&]() -> Result<void> {
        if (const Result<void> checked = checkUid(setting.uid); !checked) {
            return checked;
        }
        m_database.insert("setting",
                          {{"uid", setting.uid},
                           {"key", setting.key},
                           {"value", setting.value},
                           {"note", setting.note},
                           {"valid_from", setting.validFrom},
                           {"set_by", setting.setBy},
                           {"set_utc", setting.setUtc}});
        return {};
    });
}

Result<int> SqlSettingRepository::addForm(const FormVersion &form)
{
    return guarded([&]() -> Result<int> {
        if (const Result<void> checked = checkUid(form.uid); !checked) {
            return domain::failure(checked);
        }
        const auto version = static_cast<int>(m_database.integer(
            u"SELECT coalesce(max(version), 0) + 1 FROM form_definition WHERE form = :form"_s,
            {{"form", form.form}}));
        m_database.insert("form_definition",
                          {{"uid", form.uid},
                           {"form", form.form},
                           {"version", version},
                           {"definition", QString::fromUtf8(form.definition)},
                           {"valid_from", form.validFrom},
                           {"set_by", form.setBy},
                           {"set_utc", form.setUtc}});
        return version;
    });
}

} // namespace zhuke::persistence
