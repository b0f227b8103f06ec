// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zhuke::widgets {

// The size a window would like to open with, as far as its screen has room for it and its frame.
[[nodiscard]] QSize fittingScreen(const QWidget &window, QSize wanted);

} // namespace zhuke::widgets
