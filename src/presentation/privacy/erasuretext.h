// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/privacy/erasureverbs.h"

#include <QStringList>

namespace zhuke::presentation {

// What has become of a request to erase somebody's personal data, in words; no value is in them.

// One sentence: closed, or what is gone and that it is open.
[[nodiscard]] QString erasureState(const application::ErasureReport &report);
// Why it is still open, and what to do; empty for a closed one.
[[nodiscard]] QStringList erasureHindrances(const application::ErasureReport &report);
// What else is to be known: what went, values that others have too, copies.
[[nodiscard]] QStringList erasureNotes(const application::ErasureReport &report);

// A heading and the lines of all three, for a box or a terminal.
[[nodiscard]] QString erasureText(const application::ErasureReport &report);

} // namespace zhuke::presentation
