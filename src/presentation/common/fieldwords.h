// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::presentation {

// The label of a field by its English name, in the language of the window; empty for an unknown
// one. The entities are asked in the order in which users meet them: client, visit, person, …
[[nodiscard]] QString fieldWord(const QString &name);

} // namespace zhuke::presentation
