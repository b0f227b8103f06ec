// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <QStringList>

namespace zhuke::cli {

// Each takes the words after its own name and answers the exit status (ctl.md).
[[nodiscard]] Exit initCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit demoCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit checkCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit migrateCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit clientCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit personCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit visitCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit dossierCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit searchCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit dueCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit importCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit printCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit exportCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit backupCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit restoreCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit rescueCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit userCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit auditCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit settingsCommand(Context &context, const QStringList &arguments);
[[nodiscard]] Exit formCommand(Context &context, const QStringList &arguments);

// Runs the command the options name; WrongWords, with the list of commands, for one that does not
// exist.
[[nodiscard]] Exit runCommand(Context &context);

} // namespace zhuke::cli
