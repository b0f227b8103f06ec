// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/laneexecutor.h"

#include "support/inlineexecutor.h"

#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <semaphore>

namespace zhuke::presentation {

using domain::Result;

namespace {

class LaneExecutorTest : public testing::Test
{
protected:
    LaneExecutorTest()
        : m_executor([this]() -> Result<std::unique_ptr<Desk>> {
            if (m_fails) {
                return domain::failure(domain::ErrorCode::Storage, {}, {}, QStringLiteral("gone"));
            }
            auto desk = std::make_unique<test::NoDesk>();
            m_last = desk.get();
            return desk;
        })
    {}

    QObject m_context;
    std::atomic<test::NoDesk *> m_last = nullptr;
    bool m_fails = false;
    LaneExecutor m_executor;
};

} // namespace

TEST_F(LaneExecutorTest, worksElsewhereAndAnswersHere)
{
    QThread *worked = nullptr;
    QThread *answered = nullptr;
    m_executor.run(
        Lane::Read,
        &m_context,
        [&](Desk &) {
            worked = QThread::currentThread();
            return Result<int>(7);
        },
        [&](const Result<int> &seven) {
            EXPECT_EQ(seven.value(), 7);
            answered = QThread::currentThread();
        });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered != nullptr; }));
    EXPECT_EQ(answered, QThread::currentThread());
    EXPECT_NE(worked, answered);
}

TEST_F(LaneExecutorTest, readsWhileASaveIsUnderWay)
{
    std::binary_semaphore gate(0);
    bool isRead = false;
    bool isSaved = false;
    m_executor.run(
        Lane::Write,
        &m_context,
        [&](Desk &) {
            gate.acquire();
            return Result<int>(1);
        },
        [&](const Result<int> &) { isSaved = true; });
    m_executor.run(
        Lane::Read,
        &m_context,
        [](Desk &) { return Result<int>(1); },
        [&](const Result<int> &) { isRead = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return isRead; }));
    EXPECT_FALSE(isSaved);
    gate.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isSaved; }));
}

TEST_F(LaneExecutorTest, interruptsWhatIsAbandonedAndDropsItsAnswer)
{
    std::binary_semaphore begun(0);
    std::binary_semaphore gate(0);
    bool isAnswered = false;
    bool isNextAnswered = false;
    const auto ticket = m_executor.run(
        Lane::Read,
        &m_context,
        [&](Desk &) {
            begun.release();
            gate.acquire();
            return Result<int>(1);
        },
        [&](const Result<int> &) { isAnswered = true; });
    begun.acquire();
    m_executor.abandon(ticket);
    EXPECT_EQ(m_last.load()->interrupts(), 1);
    gate.release();
    m_executor.run(
        Lane::Read,
        &m_context,
        [](Desk &) { return Result<int>(2); },
        [&](const Result<int> &) { isNextAnswered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isNextAnswered; }));
    EXPECT_FALSE(isAnswered);
}

TEST_F(LaneExecutorTest, doesNotAnswerWhoIsGone)
{
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    bool isNextAnswered = false;
    m_executor.run(
        Lane::Read,
        context.get(),
        [](Desk &) { return Result<int>(1); },
        [&](const Result<int> &) { isAnswered = true; });
    context.reset();
    m_executor.run(
        Lane::Read,
        &m_context,
        [](Desk &) { return Result<int>(1); },
        [&](const Result<int> &) { isNextAnswered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return isNextAnswered; }));
    EXPECT_FALSE(isAnswered);
}

TEST_F(LaneExecutorTest, handsOnWhyTheFileCannotBeOpened)
{
    m_fails = true;
    QString rule;
    m_executor.run(
        Lane::Write,
        &m_context,
        [](Desk &) { return Result<int>(1); },
        [&](const Result<int> &answer) { rule = answer.error().rule; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !rule.isEmpty(); }));
    EXPECT_EQ(rule, QStringLiteral("gone"));
}

TEST_F(LaneExecutorTest, finishesWhatIsUnderWayBeforeItGivesTheDesksUp)
{
    bool isKept = false;
    bool isAnswered = false;
    QObject::connect(&m_executor, &Executor::closing, &m_context, [&] {
        m_executor.run(
            Lane::Write,
            &m_context,
            [&](Desk &) {
                isKept = true;
                return Result<int>(1);
            },
            [&](const Result<int> &) { isAnswered = true; });
    });
    m_executor.close();
    EXPECT_TRUE(isKept);
    EXPECT_FALSE(m_executor.isOpen());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isAnswered; }));
}

TEST_F(LaneExecutorTest, refusesWorkWhileItIsLockedAndGoesOnAfterwards)
{
    const auto key = std::make_shared<int>(7);
    const auto open = [key]() -> Result<std::unique_ptr<Desk>> {
        return std::make_unique<test::NoDesk>();
    };
    std::vector<domain::ErrorCode> refused;
    int done = 0;
    const auto work = [&] {
        m_executor.run(
            Lane::Read,
            &m_context,
            [](Desk &) { return Result<int>(1); },
            [&](const Result<int> &answer) {
                if (answer) {
                    ++done;
                } else {
                    refused.push_back(answer.error().code);
                }
            });
    };
    m_executor.open(open);
    m_executor.close();
    work();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !refused.empty(); }));
    EXPECT_EQ(refused.front(), domain::ErrorCode::Forbidden);
    m_executor.open(open);
    work();
    ASSERT_TRUE(QTest::qWaitFor([&] { return done == 1; }));
    m_executor.close();
    EXPECT_EQ(key.use_count(), 2); // this and `open`: the executor holds no key any more
}

} // namespace zhuke::presentation
