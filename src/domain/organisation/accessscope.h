// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/id.h"

#include <optional>

namespace zhuke::domain {

// Which clients somebody may read, and how much of a person (domain.md 2.1). Made from a session
// and handed to every query, so that a list, a search, an export, a print and the command line show
// the same (decisions 24).
struct AccessScope
{
    enum class Reach {
        None, // no business data
        Own,  // clients whose manager the user is
        Unit, // those, and every client of the user's unit
        All
    };

    Reach reach = Reach::None;
    std::optional<UserId> user;
    std::optional<UnitId> unit;
    bool opensPi2 = false; // ○ fields are opened; otherwise they are absent
    bool opensPi3 = false; // ● fields likewise

    // For the program's own work behind a permission check already made: import, check, print of a
    // batch.
    [[nodiscard]] static AccessScope everything()
    {
        return {Reach::All, std::nullopt, std::nullopt, true, true};
    }
};

} // namespace zhuke::domain
