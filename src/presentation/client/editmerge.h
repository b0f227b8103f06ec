// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace zhuke::presentation {

// Two people edited the same client: what each made of the fields, as the editor shows them.

using FieldTexts = QHash<QString, QString>;

// A field that both changed, and not to the same.
struct FieldConflict
{
    QString field;
    QString label;
    // As a person reads them.
    QString before; // when it was opened here
    QString theirs; // saved meanwhile
    QString mine;   // typed here

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

struct EditMerge
{
    FieldTexts texts; // of both; where they conflict, mine
    std::vector<FieldConflict> conflicts;
    QStringList takenOver; // labels of what only the other one changed
};

// Fields in the order of the editor.
[[nodiscard]] EditMerge
mergeEdits(const FieldTexts &before, const FieldTexts &theirs, const FieldTexts &mine);

} // namespace zhuke::presentation
