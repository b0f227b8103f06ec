// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/busywait.h"

#include <QRandomGenerator>

#include <sqlite3.h>
#include <thread>

namespace zhuke::persistence {

namespace {

using namespace std::chrono_literals;

using Microseconds = std::chrono::duration<int, std::micro>;
constexpr Microseconds shortestPause(100);
constexpr Microseconds longestPause(1'000);
constexpr std::chrono::milliseconds gap = 2ms;
constexpr std::chrono::milliseconds betweenGaps = 100ms;

} // namespace

void BusyWait::installOn(sqlite3 *connection)
{
    sqlite3_busy_handler(
        connection,
        [](void *self, int tries) {
            return static_cast<BusyWait *>(self)->goOn(tries == 0) ? 1 : 0;
        },
        this);
}

bool BusyWait::goOn(bool isFirst)
{
    if (isFirst) {
        m_sinceBusy.start();
    }
    if (m_sinceBusy.hasExpired(m_limit.count())) {
        return false;
    }
    // Of uneven length, or two that save in step would meet for ever.
    const auto pause =
        QRandomGenerator::global()->bounded(shortestPause.count(), longestPause.count());
    std::this_thread::sleep_for(Microseconds(pause));
    return true;
}

void BusyWait::beforeWriting()
{
    const bool isFirst = !m_sinceWrite.isValid() || m_sinceWrite.hasExpired(gap.count());
    if (!isFirst && m_sinceGap.hasExpired(betweenGaps.count())) {
        std::this_thread::sleep_for(gap);
        m_sinceGap.start();
    } else if (isFirst) {
        m_sinceGap.start();
    }
}

} // namespace zhuke::persistence
