// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::cli {

// The value given, or, where none is, that of an environment variable of ours (decisions 25).
[[nodiscard]] QString orEnvironment(const QString &given, const char *variable);

} // namespace zhuke::cli
