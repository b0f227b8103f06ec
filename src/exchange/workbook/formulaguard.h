// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::exchange {

// A csv has no cell types: a spreadsheet program takes text beginning with = + - @ (or their
// full-width forms, a tab or a carriage return) for a formula. As OWASP advises, such text is
// written with an apostrophe before it. Text that begins with apostrophes before such a character
// gets one more, so that reading takes away exactly what writing added.
[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QString unguarded(const QString &text);

} // namespace zhuke::exchange
