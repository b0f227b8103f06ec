// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/database.h"

#include <QTemporaryDir>

#include <memory>

namespace zhuke::test {

// A new, empty database of ours in a folder of its own (never :memory:, decisions 13).
class TemporaryDatabase
{
public:
    TemporaryDatabase()
        : m_database(persistence::Database::create(path()).value())
    {}

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.zhuke")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] persistence::Database &operator*() const { return *m_database; }
    [[nodiscard]] persistence::Database *operator->() const { return m_database.get(); }

    // A further connection to the same file.
    [[nodiscard]] std::unique_ptr<persistence::Database>
    another(persistence::Database::Access access = persistence::Database::Access::ReadWrite) const
    {
        return persistence::Database::open(path(), access).value();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<persistence::Database> m_database;
};

} // namespace zhuke::test
