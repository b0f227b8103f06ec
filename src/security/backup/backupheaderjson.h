// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/backupsealer.h"

#include <optional>

namespace zhuke::security {

// The header as it stands in the file: one JSON object, binary values in Base64.
[[nodiscard]] QByteArray toJson(const application::BackupHeader &header);

// Absent when a value is missing or not what it should be.
[[nodiscard]] std::optional<application::BackupHeader> headerOf(const QByteArray &json);

} // namespace zhuke::security
