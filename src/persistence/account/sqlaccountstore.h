// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/accountstore.h"
#include "persistence/sql/database.h"

namespace zhuke::persistence {

class SqlAccountStore : public application::AccountStore
{
public:
    explicit SqlAccountStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] domain::Result<std::optional<domain::User>>
    userByLogin(const QString &login) const override;

    [[nodiscard]] domain::Result<std::optional<application::KeySlot>>
    slotOf(const QString &userUid) const override;
    [[nodiscard]] domain::Result<std::optional<application::KeySlot>> recoverySlot() const override;
    [[nodiscard]] domain::Result<void> saveSlot(const application::KeySlot &slot) override;
    [[nodiscard]] domain::Result<void> removeSlot(const QString &userUid) override;

    [[nodiscard]] domain::Result<std::optional<QString>> meta(const QString &key) const override;
    [[nodiscard]] domain::Result<void> setMeta(const QString &key, const QString &value) override;

private:
    Database &m_database;
};

} // namespace zhuke::persistence
