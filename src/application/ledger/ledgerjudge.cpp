// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgerjudge.h"

#include "application/ledger/partjudge.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

constexpr int rowsBetweenReports = 256;

// Rows are read sheet by sheet and given up again, so that a large workbook is not held twice.
class Judging
{
public:
    Judging(JudgeContext context, const Workbook &workbook, const Progress &progress)
        : m_context(context)
        , m_workbook(workbook)
        , m_progress(progress)
        , m_clients(m_context)
        , m_parts(m_context, m_clients)
    {}

    Result<void> run(const std::vector<MatchedSheet> &sheets)
    {
        for (const MatchedSheet &sheet : sheets) {
            m_total += static_cast<int>(m_workbook.sheets.at(sheet.sheet).rows.size());
        }
        for (const LedgerKind kind : ledgerKinds) {
            for (const MatchedSheet &sheet : sheets) {
                if (sheet.kind != kind) {
                    continue;
                }
                if (const Result<void> done = judgeSheet(sheet); !done) {
                    return done;
                }
            }
        }
        std::ranges::stable_sort(m_context.plan.rows, {}, [](const RowOutcome &row) {
            return std::pair(row.sheet, row.position);
        });
        return {};
    }

private:
    Result<void> judgeSheet(const MatchedSheet &sheet)
    {
        for (LedgerRow &row : readRows(m_workbook, sheet, m_context.options.stamp.asOf)) {
            RowOutcome outcome{sheet.kind,
                               sheet.sheet,
                               row.position,
                               row.number,
                               Verdict::Ok,
                               std::move(row.faults),
                               {}};
            const Result<void> judged = sheet.kind == LedgerKind::Clients
                                            ? m_clients.judge(row, outcome)
                                            : m_parts.judge(row, outcome);
            if (!judged) {
                return judged;
            }
            m_context.plan.rows.push_back(std::move(outcome));
            if (++m_done % rowsBetweenReports == 0 && m_progress && !m_progress(m_done, m_total)) {
                return failure(ErrorCode::Cancelled);
            }
        }
        return {};
    }

    JudgeContext m_context;
    const Workbook &m_workbook;
    const Progress &m_progress;
    ClientJudge m_clients;
    PartJudge m_parts;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

Result<LedgerPlan> judgeLedger(const Workbook &workbook,
                               const std::vector<MatchedSheet> &sheets,
                               const LedgerLookup &lookup,
                               const JudgeOptions &options,
                               const Progress &progress)
{
    const auto units = lookup.units();
    if (!units) {
        return failure(units);
    }
    const auto users = lookup.users();
    if (!users) {
        return failure(users);
    }
    LedgerPlan plan;
    plan.staff = StaffList(*units, *users);
    const Result<void> done = Judging({lookup, options, plan}, workbook, progress).run(sheets);
    if (!done) {
        return failure(done);
    }
    return plan;
}

} // namespace zhuke::application
