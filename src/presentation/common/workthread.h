// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace zhuke::presentation {

// One thread that does what it is given, one after the other, and brings the answers back to the
// owner's thread. Whatever goes from one to the other goes through one lock of the standard
// library: Qt's own locks are unknown to the thread sanitizer, which could not tell a race from a
// proper hand-over.
class WorkThread : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void()>;
    // Runs on the thread; what it returns runs on the owner's, unless it is empty.
    using Work = std::function<Then()>;

    using QObject::QObject;
    ~WorkThread() override; // does what still waits; answers nobody took are dropped

    void start(Work work);
    // Until nothing is under way or waits.
    void waitForDone();

protected:
    void customEvent(QEvent *event) override;

private:
    void runAll();

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<Work> m_waiting; // the front one may be under way
    std::deque<Then> m_answers; // one event each
    bool m_isOver = false;
    std::thread m_thread; // used on the owner's thread only; begins with the first work
};

} // namespace zhuke::presentation
