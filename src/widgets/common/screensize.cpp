// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/screensize.h"

#include <QScreen>

namespace zhuke::widgets {

namespace {
// What window managers put around a window; it cannot be asked before the window is shown.
constexpr QSize frame(16, 44);
} // namespace

QSize fittingScreen(const QWidget &window, QSize wanted)
{
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace zhuke::widgets
