// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/transaction.h"

#include "persistence/sql/dialect.h"
#include "persistence/sql/guarded.h"

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database)
    , m_kind(kind)
{
    if (m_kind == Kind::Reading) {
        m_database.exec(Dialect::beginRead);
        return;
    }
    m_database.busyWait().beforeWriting();
    m_database.exec(Dialect::beginWrite);
}

Transaction::~Transaction()
{
    // A full disk or an interrupted write may have rolled back already.
    if (m_committed || !m_database.inTransaction()) {
        return;
    }
    const auto rolledBack = guarded([this]() -> domain::Result<void> {
        m_database.exec(u"ROLLBACK"_s);
        return {};
    });
    if (!rolledBack) {
        spdlog::error("rollback failed");
    }
}

void Transaction::commit()
{
    m_database.exec(u"COMMIT"_s);
    m_committed = true;
    if (m_kind == Kind::Writing) {
        m_database.busyWait().afterWriting();
    }
}

} // namespace zhuke::persistence
