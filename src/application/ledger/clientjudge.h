// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerlookup.h"
#include "application/ledger/statements.h"

#include <QSet>

namespace zhuke::application {

struct JudgeOptions
{
    ImportStamp stamp;
    bool takesUpdates = false;
    std::optional<domain::UnitId> onlyUnit; // rows of other units are rejected
};

// What the judges of clients and of their parts share.
struct JudgeContext
{
    const LedgerLookup &lookup;
    const JudgeOptions &options;
    LedgerPlan &plan;
};

// reject, update, unchanged, warn, ok (decisions 32).
[[nodiscard]] Verdict verdictOf(const RowOutcome &outcome, bool isKnown);

// Gives client rows their verdicts in turn; then knows the clients by the names other sheets use.
class ClientJudge
{
public:
    explicit ClientJudge(JudgeContext &context)
        : m_context(context)
    {}

    [[nodiscard]] domain::Result<void> judge(const LedgerRow &row, RowOutcome &outcome);

    struct Named
    {
        bool isRejected = false;
        std::size_t place = 0; // in the plan
    };

    // The workbook's first row of that name, else the client of the database.
    [[nodiscard]] domain::Result<std::optional<Named>> find(const QString &name);
    // Whether the rows of that planned client may be imported by this user.
    [[nodiscard]] bool isAllowed(std::size_t place) const;

private:
    struct Keys
    {
        QString code; // only when it identifies
        std::optional<int> serial;
        QString name;
    };

    [[nodiscard]] static Keys keysOf(const LedgerRow &row);
    void claim(const Keys &keys, const LedgerRow &row, RowOutcome &outcome);
    [[nodiscard]] domain::Result<std::optional<domain::ClientId>>
    identify(const Keys &keys, const LedgerRow &row, RowOutcome &outcome) const;
    [[nodiscard]] domain::Result<void>
    judgeUnclaimed(const Keys &keys, const LedgerRow &row, RowOutcome &outcome);
    [[nodiscard]] domain::Result<void> judgeNew(const LedgerRow &row, RowOutcome &outcome);
    [[nodiscard]] domain::Result<void>
    judgeKnown(domain::ClientId id, const LedgerRow &row, RowOutcome &outcome);
    [[nodiscard]] domain::Result<void>
    checkNumber(const LedgerRow &row, const domain::Client &known, RowOutcome &outcome) const;
    void checkUnit(const LedgerRow &row, const domain::Client *known, RowOutcome &outcome) const;
    void stateStaff(PlannedClient &planned,
                    const LedgerRow &row,
                    bool isTaken,
                    std::vector<Change> &changes);
    [[nodiscard]] std::size_t keep(PlannedClient planned);
    [[nodiscard]] domain::Result<std::optional<std::size_t>> stored(const QString &nameKey);
    [[nodiscard]] PlannedClient plannedFor(const domain::Client &known) const;

    JudgeContext &m_context;
    QSet<QString> m_codes;
    QSet<int> m_serials;
    QSet<QString> m_nameKeys;
    QHash<QString, Named> m_named;
    QHash<qint64, std::size_t> m_places; // of clients of the database
};

} // namespace zhuke::application
