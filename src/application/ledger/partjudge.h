// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/clientjudge.h"

namespace zhuke::application {

// Gives the rows of persons, projects and visits their verdicts, once all clients have theirs.
class PartJudge
{
public:
    PartJudge(JudgeContext &context, ClientJudge &clients)
        : m_context(context)
        , m_clients(clients)
    {}

    [[nodiscard]] domain::Result<void> judge(const LedgerRow &row, RowOutcome &outcome);

private:
    [[nodiscard]] domain::Result<std::optional<std::size_t>> clientOf(const LedgerRow &row,
                                                                      RowOutcome &outcome);
    [[nodiscard]] domain::Result<void> loadParts(PlannedClient &client) const;
    void judgePerson(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const;
    void judgeProject(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const;
    void judgeVisit(PlannedClient &client, const LedgerRow &row, RowOutcome &outcome) const;

    JudgeContext &m_context;
    ClientJudge &m_clients;
};

} // namespace zhuke::application
