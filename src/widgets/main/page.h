// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace zhuke::widgets {

// One entry of the navigation rail.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    // F5
    virtual void refresh() = 0;
    // Ctrl+F
    virtual void focusFilter() = 0;
    // Ctrl+S; pages where nothing is typed have nothing to do.
    virtual void save() {}
    // Asks about what is typed and not saved; false: stay.
    [[nodiscard]] virtual bool mayLeave() { return true; }
};

} // namespace zhuke::widgets
