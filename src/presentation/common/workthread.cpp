// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/workthread.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace zhuke::presentation {

WorkThread::~WorkThread()
{
    {
        const std::lock_guard guard(m_mutex);
        m_isOver = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void WorkThread::start(Work work)
{
    const std::lock_guard guard(m_mutex);
    m_waiting.push_back(std::move(work));
    m_changed.notify_all();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { runAll(); });
    }
}

void WorkThread::waitForDone()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty(); });
}

void WorkThread::runAll()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_isOver || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        Work work = std::move(m_waiting.front());
        lock.unlock();
        Then then = work();
        work = nullptr; // what it holds goes with this thread, before anybody thinks it is done
        lock.lock();
        m_waiting.pop_front();
        if (then) {
            m_answers.push_back(std::move(then));
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        }
        m_changed.notify_all();
    }
}

void WorkThread::customEvent(QEvent * /*event*/)
{
    Then then;
    {
        const std::lock_guard guard(m_mutex);
        then = std::move(m_answers.front());
        m_answers.pop_front();
    }
    then();
}

} // namespace zhuke::presentation
