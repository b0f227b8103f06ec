// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerplan.h"

#include <QJsonObject>

#include <functional>

namespace zhuke::application {

// What an import did, or would do.
struct ImportReport
{
    QString batch; // empty for a dry run
    bool isDryRun = false;
    QStringList sheetNames;           // of the workbook
    std::vector<MatchedSheet> sheets; // those that are a ledger
    std::vector<RowOutcome> rows;     // in the order of the workbook
    std::vector<StaffList::Entry> createdUnits;
    std::vector<StaffList::Entry> createdManagers;

    [[nodiscard]] int count(Verdict verdict) const;
};

// The words for a fault or a refused column; made in presentation/common.
using ReasonWords = std::function<QString(const QString &reason)>;

// As ctl.md states it: batch, dryRun, rows, totals per sheet and verdict, createdUnits,
// createdManagers. A row's column, value and reason are those of its gravest fault or first change;
// faults[] and changes[] name them all. Each reason is a code, its words stand beside it as
// message.
[[nodiscard]] QJsonObject toJson(const ImportReport &report, const ReasonWords &words);

} // namespace zhuke::application
