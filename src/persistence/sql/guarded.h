// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "persistence/sql/sqlerror.h"

#include <type_traits>
#include <utility>

namespace zhuke::persistence {

// The error of a refused statement, logged by its code only.
[[nodiscard]] domain::Error toError(const SqlError &refused);

// The body of every public method of this library: linear SQL code that may throw SqlError, ending
// in a Result.
template <class Body>
[[nodiscard]] auto guarded(Body &&body) -> std::invoke_result_t<Body>
{
    try {
        return std::forward<Body>(body)();
    } catch (const SqlError &refused) {
        return tl::unexpected<domain::Error>(toError(refused));
    }
}

} // namespace zhuke::persistence
