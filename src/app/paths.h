// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace zhuke::app {

// Where the program keeps things of its own (decisions 19).
[[nodiscard]] QString settingsPath(); // $XDG_CONFIG_HOME/zhuke/zhuke.conf
[[nodiscard]] QString demoPath();     // $XDG_DATA_HOME/zhuke/demo.zhuke
[[nodiscard]] QString openedPath();   // $XDG_RUNTIME_DIR/zhuke

} // namespace zhuke::app
