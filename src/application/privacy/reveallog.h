// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/privacy/revealverbs.h"
#include "domain/storage/queries.h"

namespace zhuke::application {

// The log as it is read: newest first, of one client when its uid is given. Forbidden without the
// permission.
[[nodiscard]] domain::Result<std::vector<RevealEntry>>
readRevealLog(const domain::Queries &queries, const Session &session, const QString &clientUid);

} // namespace zhuke::application
