// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/band.h"

#include <optional>

namespace zhuke::printing {

struct SplitBand
{
    Band first;
    Band rest;
};

// Cuts a row that is higher than a page between lines, so that the first part fits the room; labels
// are repeated in the rest. Nothing when the room holds too few lines to be worth it.
[[nodiscard]] std::optional<SplitBand> splitBand(const Band &band, double room);

} // namespace zhuke::printing
