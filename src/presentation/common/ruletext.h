// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace zhuke::presentation {

// The rule an error names, in words; empty when it names none.
[[nodiscard]] QString ruleText(const domain::Error &error);

} // namespace zhuke::presentation
