// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace zhuke::widgets {

// A theme's icon, or one of our own (resources/icons) in the colour of the text, which must follow
// light and dark. A test asserts that every name used in src/widgets is there.
[[nodiscard]] QIcon icon(const char *name);

} // namespace zhuke::widgets
