// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings/settingrepository.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlSettingRepository : public domain::SettingRepository
{
public:
    explicit SqlSettingRepository(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::vector<domain::Setting>> settings(QDate day) const override;
    [[nodiscard]] domain::Result<std::vector<domain::FormVersion>> forms(QDate day) const override;
    [[nodiscard]] domain::Result<void> add(const domain::Setting &setting) override;
    [[nodiscard]] domain::Result<int> addForm(const domain::FormVersion &form) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
