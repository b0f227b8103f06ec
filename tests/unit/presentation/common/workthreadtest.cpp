// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/workthread.h"

#include <QCoreApplication>
#include <QTest>

#include <gtest/gtest.h>

#include <atomic>
#include <semaphore>

namespace zhuke::presentation {

TEST(WorkThread, worksInOrderElsewhereAndAnswersHere)
{
    WorkThread thread;
    std::vector<int> worked; // by the one thread, read when it is done
    std::vector<int> answered;
    bool isElsewhere = true;
    bool isHere = true;
    constexpr int times = 100;
    const auto here = std::this_thread::get_id();
    for (int i = 0; i < times; ++i) {
        thread.start([&, i]() -> WorkThread::Then {
            worked.push_back(i);
            isElsewhere = isElsewhere && std::this_thread::get_id() != here;
            return [&, i] {
                answered.push_back(i);
                isHere = isHere && std::this_thread::get_id() == here;
            };
        });
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered.size() == times; }));
    EXPECT_EQ(worked, answered);
    EXPECT_TRUE(std::ranges::is_sorted(answered));
    EXPECT_TRUE(isElsewhere);
    EXPECT_TRUE(isHere);
}

TEST(WorkThread, waitsUntilNothingIsUnderWay)
{
    WorkThread thread;
    thread.waitForDone(); // nothing was
    int done = 0;
    for (int i = 0; i < 3; ++i) {
        thread.start([&] {
            ++done;
            return WorkThread::Then();
        });
    }
    thread.waitForDone();
    EXPECT_EQ(done, 3);
}

TEST(WorkThread, doesWhatWaitsBeforeItEndsAndDropsTheAnswers)
{
    int done = 0;
    bool isAnswered = false;
    {
        std::binary_semaphore gate(0);
        WorkThread thread;
        thread.start([&] {
            gate.acquire();
            ++done;
            return WorkThread::Then();
        });
        thread.start([&]() -> WorkThread::Then {
            ++done;
            return [&] { isAnswered = true; };
        });
        gate.release();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(done, 2);
    EXPECT_FALSE(isAnswered);
}

// Whoever waits for it may take away what the work held.
TEST(WorkThread, letsGoOfTheWorkBeforeItIsDone)
{
    const auto held = std::make_shared<int>(7);
    WorkThread thread;
    thread.start([held] {
        static_cast<void>(*held);
        return WorkThread::Then();
    });
    thread.waitForDone();
    EXPECT_EQ(held.use_count(), 1);
}

} // namespace zhuke::presentation
