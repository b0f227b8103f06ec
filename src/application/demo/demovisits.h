// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/clientfile.h"
#include "domain/organisation/organisation.h"

namespace zhuke::application {

// As many visits as the plan says, oldest first, spread over the 18 months up to today by the
// client's cadence. Promises whose time is over are kept, but for those that
// `leaveOverdue` opens. The file already has its client, persons and projects.
[[nodiscard]] std::vector<domain::Visit> demoVisits(const ClientPlan &plan,
                                                    const domain::ClientFile &file,
                                                    const std::vector<domain::User> &users,
                                                    quint64 seed,
                                                    QDate today);

// Opens again one promise each of 12 recent visits: three of one client, one each of nine others.
void leaveOverdue(std::vector<domain::ClientFile> &files, QDate today);

} // namespace zhuke::application
