// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/client.h"
#include "domain/common/result.h"

namespace zhuke::presentation {

// 股东 as they are typed: a line of cells per shareholder, in the order of the fields; and all
// lines as one text, which is how the editor keeps a field and its draft.
using ShareholderLines = std::vector<QStringList>;

[[nodiscard]] QString packed(const ShareholderLines &lines);
[[nodiscard]] ShareholderLines unpacked(const QString &text);

[[nodiscard]] QString shareholdersText(const std::vector<domain::Shareholder> &shareholders);
// Lines without any text are left out. Errors have only `rule` set.
[[nodiscard]] domain::Result<std::vector<domain::Shareholder>>
typedShareholders(const QString &text);

// What is wrong with one cell, or with all of them (row -1).
struct ShareholderFault
{
    int row = -1;
    int column = 0;
    QString words;
};
[[nodiscard]] std::optional<ShareholderFault> shareholderFault(const QString &text);

} // namespace zhuke::presentation
