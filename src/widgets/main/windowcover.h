// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace zhuke::widgets {

// Lies over all of a window, whatever size it gets, so that nothing of it can be read.
class WindowCover : public QWidget
{
    Q_OBJECT
public:
    explicit WindowCover(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace zhuke::widgets
