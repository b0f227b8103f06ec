// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/quarter.h"
#include "domain/client/clientfile.h"

namespace zhuke::application {

// What 附件4 counts of a client in a quarter, and up to its last day.
struct QuarterFigures
{
    int visits = 0;
    int contracts = 0;
    domain::Money amount;   // of the contracts and supplements signed in the quarter
    domain::Money followOn; // opening and signed, up to the last day
};

[[nodiscard]] QuarterFigures quarterFigures(const domain::ClientFile &file,
                                            domain::Quarter quarter);

[[nodiscard]] bool isWithin(QDate date, domain::Quarter quarter);

} // namespace zhuke::application
