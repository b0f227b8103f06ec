// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/maintenance.h"

namespace zhuke::presentation {

// What a check found, in a sentence without its place; the code itself for one without words.
[[nodiscard]] QString findingText(const application::Finding &finding);

} // namespace zhuke::presentation
