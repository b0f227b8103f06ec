// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::presentation {

// The sentence for what an import found wrong with a cell or row (reasons of
// application/ledger/ledgerrows.h); the reason itself when there is none.
[[nodiscard]] QString importReason(const QString &reason);

// Likewise for why a workbook as a whole, a head map or an undo was refused; empty when the rule is
// not one of the import's. %1 stands for the value.
[[nodiscard]] QString importRefusal(const QString &rule);

} // namespace zhuke::presentation
