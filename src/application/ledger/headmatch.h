// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ledger/headmap.h"
#include "application/table/workbook.h"
#include "domain/standards/amount.h"

#include <vector>

namespace zhuke::application {

// A column of the sheet that the import reads.
struct MatchedColumn
{
    std::size_t index = 0; // of the cell in its row
    const LedgerColumn *column = nullptr;
    QString head; // as it stands in the file, blanks and line breaks narrowed to one blank
    domain::AmountUnit unit = domain::AmountUnit::TenThousand; // for amounts
};

// A sheet whose head row was found.
struct MatchedSheet
{
    LedgerKind kind = LedgerKind::Clients;
    std::size_t sheet = 0;     // in the workbook
    std::size_t firstHead = 0; // positions among the sheet's rows
    std::size_t firstData = 0;
    std::vector<MatchedColumn> columns;
    QStringList ignored; // heads of columns that mean nothing to the import

    [[nodiscard]] const MatchedColumn *find(QLatin1StringView field) const;
};

// Looks for the head row under the title rows of every sheet; a sheet without one is left out. A
// head may take two rows (a group's head above its columns' heads, or units below the heads); an
// amount's unit is that of its head, else that of the lines above, else 万元.
// Invalid: field "file" with rule noLedgerSheet; field "head" with rule missingHead (detail: the
// sheet), or sameMeaning, the value naming both heads.
[[nodiscard]] domain::Result<std::vector<MatchedSheet>> matchHeads(const Workbook &workbook,
                                                                   const HeadMap &map);

} // namespace zhuke::application
