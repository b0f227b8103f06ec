// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/codes.h"

namespace zhuke::domain {

// 客户级别, by trust (F01); independent of the level, which goes by money.
enum class Grade { A, B, C };

template <>
struct CodesOf<Grade>
{
    static constexpr std::array<CodeLabel, 3> all{{{"A", u"A"}, {"B", u"B"}, {"C", u"C"}}};
};

} // namespace zhuke::domain
