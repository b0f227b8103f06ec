// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/changewatcher.h"

#include "support/inlineexecutor.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace zhuke::presentation {

TEST(ChangeWatcher, tellsOfACommitOfSomebodyElse)
{
    test::NoDesk desk;
    test::InlineExecutor executor(desk);
    ChangeWatcher watcher(executor);
    QSignalSpy changed(&watcher, &ChangeWatcher::changed);
    watcher.poll();
    watcher.poll();
    EXPECT_EQ(changed.count(), 0);
    desk.commitElsewhere();
    watcher.poll();
    EXPECT_EQ(changed.count(), 1);
}

TEST(ChangeWatcher, tellsOfAnOwnSaveOnceAndAtOnce)
{
    test::NoDesk desk;
    test::InlineExecutor executor(desk);
    ChangeWatcher watcher(executor);
    QSignalSpy changed(&watcher, &ChangeWatcher::changed);
    watcher.poll();
    desk.commitElsewhere(); // the writing lane's connection
    watcher.noteSaved();
    EXPECT_EQ(changed.count(), 1);
    watcher.poll();
    EXPECT_EQ(changed.count(), 1);
}

TEST(ChangeWatcher, asksOneQuestionAtATime)
{
    test::NoDesk desk;
    test::InlineExecutor executor(desk);
    ChangeWatcher watcher(executor);
    executor.holdBack();
    watcher.poll();
    watcher.poll();
    EXPECT_EQ(executor.calls(), 1);
}

} // namespace zhuke::presentation
