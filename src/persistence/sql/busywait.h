// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <chrono>

struct sqlite3;

namespace zhuke::persistence {

// Waits for a lock of another connection, and makes way for others. SQLite's own wait sleeps up to
// 100 ms between tries, while one that saves row after row leaves gaps of microseconds: beside it
// the other would be Busy in the end.
class BusyWait
{
public:
    explicit BusyWait(std::chrono::milliseconds limit)
        : m_limit(limit)
    {}
    BusyWait(const BusyWait &) = delete;
    BusyWait &operator=(const BusyWait &) = delete;

    // The connection must not outlive this.
    void installOn(sqlite3 *connection);
    // Around every write transaction: who writes without a break leaves a gap longer than the
    // pauses of one who waits, ten times a second.
    void beforeWriting();
    void afterWriting() { m_sinceWrite.start(); }
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

private:
    [[nodiscard]] bool goOn(bool isFirst);

    std::chrono::milliseconds m_limit;
    QElapsedTimer m_sinceBusy;
    QElapsedTimer m_sinceWrite;
    QElapsedTimer m_sinceGap;
};

} // namespace zhuke::persistence
