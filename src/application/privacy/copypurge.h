// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/storage.h"

namespace zhuke::application {

// Takes what was erased out of every copy the database keeps of it: payloads of the trail, files
// of the person, the trash, everybody's drafts, what imports keep to undo themselves.
[[nodiscard]] domain::Result<domain::Purged> purgeCopies(domain::Repositories &repositories,
                                                         const domain::Erasure &erasure);

} // namespace zhuke::application
