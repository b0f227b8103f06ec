// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "persistence/sql/database.h"

namespace zhuke::persistence {

// Rolls back unless committed. Writing takes the write lock at once and waits for it up to the busy
// timeout; Reading sees one state of the file for as long as it lives. They do not nest.
class Transaction
{
public:
    enum class Kind { Writing, Reading };

    explicit Transaction(Database &database, Kind kind = Kind::Writing);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    Kind m_kind;
    bool m_committed = false;
};

} // namespace zhuke::persistence
