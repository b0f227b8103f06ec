// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/settingqueries.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlSettingQueries : public domain::SettingQueries
{
public:
    explicit SqlSettingQueries(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::Setting>> settings(QDate day) const override;
    [[nodiscard]] domain::Result<std::vector<domain::FormVersion>> forms(QDate day) const override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
