// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace zhuke::application {

// How far long work is, in steps of its own; what answers false is to stop with Cancelled. May be
// empty.
using Progress = std::function<bool(int done, int all)>;

} // namespace zhuke::application
