// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace zhuke::widgets {

using namespace std::chrono_literals;

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_sinceTouch.start();
    if (limit == 0ms) {
        m_timer.stop();
    } else {
        m_timer.start(std::min<std::chrono::milliseconds>(limit, 5s));
    }
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        m_sinceTouch.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::look()
{
    if (m_sinceTouch.elapsed() >= m_limit.count()) {
        emit idle();
    }
}

} // namespace zhuke::widgets
