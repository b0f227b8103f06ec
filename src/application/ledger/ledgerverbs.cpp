// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/ledgerverbs.h"

#include "application/audit/changes.h"
#include "application/ledger/importundo.h"
#include "application/ledger/ledgerjudge.h"
#include "application/ledger/planwriter.h"
#include "domain/common/uid.h"

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::BatchId;
using domain::ErrorCode;
using domain::failure;
using domain::ImportBatch;
using domain::Repositories;
using domain::Result;

namespace {

// Nobody's unit: what a clerk without a unit may import.
constexpr domain::UnitId noUnit(0);

JudgeOptions
judgeOptions(const Session &session, const ImportOptions &options, const ImportBatch &batch)
{
    JudgeOptions judging;
    judging.stamp = {batch.asOf, batch.utc, u"台账导入 "_s + batch.uid};
    judging.takesUpdates = options.takesUpdates;
    if (reachOf(session, Permission::Import) != domain::AccessScope::Reach::All) {
        judging.onlyUnit = session.unit.value_or(noUnit);
    }
    return judging;
}

QJsonObject payloadOf(const ImportBatch &batch, const LedgerPlan &plan)
{
    QJsonObject counts;
    for (const RowOutcome &row : plan.rows) {
        const QString verdict = domain::codeOf(row.verdict);
        counts.insert(verdict, counts.value(verdict).toInteger() + 1);
    }
    return {{u"batch"_s, batch.uid}, {u"file"_s, batch.fileName}, {u"rows"_s, counts}};
}

// Batch, plan, items and audit record of one import.
Result<void> store(Repositories &repositories,
                   const ImportBatch &batch,
                   LedgerPlan &plan,
                   domain::AuditEntry entry,
                   const Progress &progress)
{
    const Result<BatchId> id = repositories.batches.add(batch);
    if (!id) {
        return failure(id);
    }
    PlanWriter writer(repositories, batch.asOf);
    if (const Result<void> done = writer.write(plan, progress); !done) {
        return done;
    }
    entry.items = writer.items();
    const Result<void> done = repositories.audit.append(entry);
    return done ? writer.addItems(*id) : done;
}

} // namespace

LedgerVerbs::LedgerVerbs(domain::Storage &storage, const domain::Clock &clock)
    : m_storage(storage)
    , m_clock(clock)
{}

Result<ImportReport> LedgerVerbs::importLedger(const Session &session,
                                               const Workbook &workbook,
                                               const ImportOptions &options,
                                               const Progress &progress)
{
    if (const Result<void> allowed = authorise(session, Permission::Import); !allowed) {
        return failure(allowed);
    }
    Result<std::vector<MatchedSheet>> sheets = matchHeads(workbook, options.map);
    if (!sheets) {
        return failure(sheets);
    }
    const QDateTime utc = m_clock.utcNow();
    const ImportBatch batch{std::nullopt,
                            domain::newUid(utc),
                            options.fileName,
                            m_clock.today(),
                            utc,
                            session.user,
                            {}};
    ImportReport report;
    const Result<void> done =
        m_storage.transaction([&](Repositories &repositories) -> Result<void> {
            Result<LedgerPlan> plan = judgeLedger(workbook,
                                                  *sheets,
                                                  RepositoryLookup(repositories),
                                                  judgeOptions(session, options, batch),
                                                  progress);
            if (!plan) {
                return failure(plan);
            }
            report.createdUnits = plan->staff.createdUnits();
            report.createdManagers = plan->staff.createdManagers();
            Result<void> stored;
            if (!options.isDryRun) {
                stored =
                    store(repositories,
                          batch,
                          *plan,
                          auditEntry(session, m_clock, u"importLedger"_s, payloadOf(batch, *plan)),
                          progress);
            }
            report.rows = std::move(plan->rows);
            return stored;
        });
    if (!done) {
        return failure(done);
    }
    report.batch = options.isDryRun ? QString() : batch.uid;
    report.isDryRun = options.isDryRun;
    report.sheets = std::move(*sheets);
    for (const Sheet &sheet : workbook.sheets) {
        report.sheetNames.append(sheet.name);
    }
    return report;
}

Result<void> LedgerVerbs::undoImport(const Session &session, const QString &batch)
{
    if (const Result<void> allowed = authorise(session, Permission::Import); !allowed) {
        return allowed;
    }
    return m_storage.transaction([&](Repositories &repositories) -> Result<void> {
        const Result<ImportBatch> found = repositories.batches.find(batch);
        if (!found) {
            return failure(found);
        }
        const bool isOwn = found->user == session.user;
        if (reachOf(session, Permission::Import) != domain::AccessScope::Reach::All && !isOwn) {
            return failure(ErrorCode::NotFound, u"batch"_s, batch);
        }
        if (found->isUndone()) {
            return failure(ErrorCode::Blocked, u"batch"_s, batch, u"alreadyUndone"_s);
        }
        ImportUndo undo(repositories, m_clock.today());
        if (const Result<void> done = undo.run(*found->id); !done) {
            return done;
        }
        const QDateTime utc = m_clock.utcNow();
        if (const Result<void> done = repositories.batches.markUndone(*found->id, utc); !done) {
            return done;
        }
        domain::AuditEntry entry =
            auditEntry(session, m_clock, u"undoImport"_s, {{u"batch"_s, batch}});
        entry.items = undo.items();
        return repositories.audit.append(entry);
    });
}

} // namespace zhuke::application
