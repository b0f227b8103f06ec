// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace zhuke::presentation {

// One line of something to read: a label and what stands behind it.
struct Fact
{
    QString label;
    QString value;
};

// Something that can be done with a card.
struct FactAction
{
    QString code;
    QString text;
    QString tip; // also what it is called for those who do not see the card
};

// A card of facts (a person, a credit sheet, a quarter) or, with heads, a small table.
struct FactCard
{
    QString key; // for its actions: whose card it is
    QString title;
    QString subtitle;
    std::vector<FactAction> actions;
    std::vector<Fact> facts;
    QStringList heads;
    std::vector<QStringList> rows;
    QList<int> numberColumns; // right-aligned
};

// A tab of the dossier: cards from top to bottom, or words for there being none.
struct FactSheet
{
    std::vector<FactCard> cards;
    QString emptyText;
};

} // namespace zhuke::presentation
