// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/ledgerplan.h"

namespace zhuke::application {

// What every row of one import shares.
struct ImportStamp
{
    QDate asOf;
    QDateTime utc;
    QString reference; // 台账导入 <batch>: the decision that designated a numbered client
};

// Put what a row states into the thing it is about. Where that is there already, its own names for
// what identifies it stay, and what the row leaves empty stays too.
void stateClient(domain::Client &client, const LedgerRow &row, const ImportStamp &stamp);
void statePerson(domain::Person &person, const LedgerRow &row, const ImportStamp &stamp);
void stateProject(domain::Project &project, const LedgerRow &row);
// The owner of a promise is the client's manager.
void stateVisit(domain::Visit &visit, const LedgerRow &row, const QString &manager);

// What differs, by the heads of the row's sheet.
[[nodiscard]] std::vector<Change>
changesOf(const domain::Client &before, const domain::Client &after, const LedgerRow &row);
[[nodiscard]] std::vector<Change>
changesOf(const domain::Person &before, const domain::Person &after, const LedgerRow &row);
[[nodiscard]] std::vector<Change>
changesOf(const domain::Project &before, const domain::Project &after, const LedgerRow &row);
[[nodiscard]] std::vector<Change>
changesOf(const domain::Visit &before, const domain::Visit &after, const LedgerRow &row);

} // namespace zhuke::application
