// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/query.h"

#include "persistence/sql/statement.h"

#include <utility>

namespace zhuke::persistence {

Query::Query(std::shared_ptr<Statement> running)
    : m_statement(std::move(running))
    , m_row(*m_statement)
{
    m_statement->inUse = true;
}

Query::~Query()
{
    if (m_statement) {
        m_statement->finish();
        m_statement->inUse = false;
    }
}

bool Query::next()
{
    return m_statement->next();
}

} // namespace zhuke::persistence
