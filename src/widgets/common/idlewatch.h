// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace zhuke::widgets {

// Notices that nobody has touched the program for a while.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    // Zero: never.
    void start(std::chrono::milliseconds limit);
    void stop() { m_timer.stop(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    // And again after each further look while nobody comes.
    void idle();

private:
    void look();

    QElapsedTimer m_sinceTouch;
    QTimer m_timer;
    std::chrono::milliseconds m_limit{0};
};

} // namespace zhuke::widgets
