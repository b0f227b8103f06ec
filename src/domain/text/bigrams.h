// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace zhuke::domain {

// Terms for an FTS5 table with the tokenizer unicode61 (decisions 21). A run is a longest sequence
// of letters and digits, Han or not, counted in code points; any other character ends it. A run
// abc gives the terms ab, bc, c: the last character stands alone too, so that one character is
// found as a prefix.
//
// ASCII and Han go into the index as they are. unicode61 would fold or split some other letters by
// tables of its own, so each of those is written in ASCII as "u<hex>x". Two spellings may thereby
// meet, which only costs a verification.
//
// The rule is part of the file format: a changed rule asks for a rebuild of the index, because
// removal repeats the exact terms that were added.

// The terms of a normalised text, separated by spaces.
[[nodiscard]] QString indexText(QStringView normalised);

struct SearchQuery
{
    QString match;    // the MATCH expression; empty when the text has no run: nothing is asked
    QStringList runs; // normalised; each must occur (instr) in the stored normalised text
};

// Every text with all runs in it satisfies the match; the reverse is for the caller to verify by
// the runs.
[[nodiscard]] SearchQuery searchQuery(QStringView text);

} // namespace zhuke::domain
