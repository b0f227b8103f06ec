// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace zhuke::domain {

// The audit records that say who saw or printed ○ and ● facts (PI-D8). They name persons by uid
// only, so that no erasing touches them: they are kept as long as the trail.
inline constexpr std::array revealVerbs{u"revealSealed", u"printSealed", u"printPersons"};

} // namespace zhuke::domain
