// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/busywait.h"

#include <gtest/gtest.h>

#include <thread>

using namespace std::chrono_literals;
using zhuke::persistence::BusyWait;

TEST(BusyWait, leavesAGapToOthersWhenWritingGoesOnWithoutABreak)
{
    BusyWait wait(1s);
    bool gap = false;
    // On a loaded machine a break may come by itself and start the count anew; not a hundred times.
    for (int i = 0; i < 100 && !gap; ++i) {
        QElapsedTimer timer;
        timer.start();
        wait.beforeWriting();
        gap = timer.elapsed() >= 2;
        std::this_thread::sleep_for(20ms);
        wait.afterWriting();
    }
    EXPECT_TRUE(gap);
}
