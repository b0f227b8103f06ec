// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/databaserescue.h"

#include <QStringList>

namespace zhuke::presentation {

// What became of one kind of thing, in words and numbers.
struct RescueLine
{
    QString what;
    QString came;
    QString lost; // empty for nothing
};

// How a rescue went, in one sentence.
[[nodiscard]] QString rescueSummary(const application::RescueReport &report);
// One line for each kind of thing, those that lost something first.
[[nodiscard]] std::vector<RescueLine> rescueLines(const application::RescueReport &report);
// What else is to be known of the copy; a sentence each.
[[nodiscard]] QStringList rescueNotes(const application::RescueReport &report);

} // namespace zhuke::presentation
