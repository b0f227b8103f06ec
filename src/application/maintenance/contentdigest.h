// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storage/queries.h"

#include <QByteArray>

#include <functional>

namespace zhuke::application {

// SHA-256 over everything the company has stored, sealed values opened, without ids, times of
// storing, audit trail and key slots (decisions 34): two databases with the same content have the
// same, whatever order it came in.
[[nodiscard]] domain::Result<QByteArray> contentDigest(const domain::Queries &queries);

} // namespace zhuke::application
