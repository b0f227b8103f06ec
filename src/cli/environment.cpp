// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/environment.h"

namespace zhuke::cli {

QString orEnvironment(const QString &given, const char *variable)
{
    return given.isEmpty() ? qEnvironmentVariable(variable) : given;
}

} // namespace zhuke::cli
