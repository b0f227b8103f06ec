// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace zhuke::app {

// Sends the program's log, and what Qt has to say, to $XDG_STATE_HOME/zhuke/zhuke.log (5 × 1 MiB,
// decisions 19), so that stdout and stderr stay the user's. Where no log can be written there is
// none; that never stops the program.
void startLogging();

} // namespace zhuke::app
