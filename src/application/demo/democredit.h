// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "application/demo/demorandom.h"
#include "domain/client/creditsheet.h"

namespace zhuke::application {

// 信用评价 of one year, as its manager would word it.
[[nodiscard]] domain::CreditSheet
demoCredit(const ClientPlan &plan, DemoRandom &random, QDate assessedOn);

} // namespace zhuke::application
