// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/importreport.h"
#include "application/ports/progress.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

struct ImportOptions
{
    QString fileName; // without its folder, for the batch
    HeadMap map;
    bool isDryRun = false;     // the same verdicts, and nothing is changed
    bool takesUpdates = false; // changed cells of what is there are taken
};

// Taking a ledger in, and back out (decisions 31–35).
class LedgerVerbs
{
public:
    LedgerVerbs(domain::Storage &storage, const domain::Clock &clock);

    // One transaction, one batch, one audit record; rejected rows are left out and do not hinder
    // the others. A clerk takes in rows of the own unit only. Fails as matchHeads does; Cancelled
    // when the progress (which may be empty) answers false, and then nothing is changed.
    [[nodiscard]] domain::Result<ImportReport> importLedger(const Session &session,
                                                            const Workbook &workbook,
                                                            const ImportOptions &options,
                                                            const Progress &progress = {});

    // NotFound "batch"; Blocked with rule alreadyUndone, or changedSince or usedSince, the value
    // naming what was edited or referred to since the import. Units and managers it made go too,
    // unless something else names them by now.
    [[nodiscard]] domain::Result<void> undoImport(const Session &session, const QString &batch);

private:
    domain::Storage &m_storage;
    const domain::Clock &m_clock;
};

} // namespace zhuke::application
