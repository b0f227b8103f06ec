// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoscale.h"
#include "application/ports/progress.h"
#include "application/session/session.h"
#include "domain/common/clock.h"
#include "domain/storage/storage.h"

namespace zhuke::application {

// Writes the demo company into a database that holds nothing but its headquarters and the session's
// user, who becomes the demo company's 系统管理员. A few transactions, one audit record each.
// What is written ends at demoDay(), whatever the clock says; the clock dates the records.
[[nodiscard]] domain::Result<void> seedDemo(domain::Storage &storage,
                                            const domain::Clock &clock,
                                            const Session &session,
                                            const DemoScale &scale = {},
                                            const Progress &progress = {});

} // namespace zhuke::application
