// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace zhuke::widgets {

// Fusion with palettes of our own, since Qt 6.4 has no dark palette for it, and the icon theme that
// goes with them (decisions 49).
class Appearance
{
public:
    // Before the first window: notes what the system looks like, sets style and font.
    Appearance();

    // system, light or dark
    void apply(const QString &choice);

    [[nodiscard]] static QPalette light();
    [[nodiscard]] static QPalette dark();
    [[nodiscard]] static bool isDark(const QPalette &palette);

private:
    bool m_systemIsDark = false;
};

} // namespace zhuke::widgets
