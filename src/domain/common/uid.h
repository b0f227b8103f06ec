// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace zhuke::domain {

// A new UUIDv7 as text (decisions 1): time first, so that uids of one program sort as they were
// made, also within a millisecond. May be called from any thread.
[[nodiscard]] QString newUid(const QDateTime &utcNow);

} // namespace zhuke::domain
