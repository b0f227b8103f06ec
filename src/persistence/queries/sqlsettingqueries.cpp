// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlsettingqueries.h"

#include "persistence/settings/settingrows.h"
#include "persistence/sql/guarded.h"

namespace zhuke::persistence {

using domain::FormVersion;
using domain::Result;
using domain::Setting;

Result<std::vector<Setting>> SqlSettingQueries::settings(QDate day) const
{
    return guarded([&]() -> Result<std::vector<Setting>> { return readSettings(m_database, day); });
}

Result<std::vector<FormVersion>> SqlSettingQueries::forms(QDate day) const
{
    return guarded(
        [&]() -> Result<std::vector<FormVersion>> { return readForms(m_database, day); });
}

} // namespace zhuke::persistence
