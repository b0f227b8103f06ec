// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarydatabase.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::TemporaryDatabase;

// Closing any handle of a file gives up all of the process's locks on it (POSIX). Opening a second
// connection must not do that to the first, or the next process takes itself for the last one,
// takes the log away at its end, and leaves both connections with one that is nowhere.
TEST(TwoConnections, keepTheirLocksAgainstAnotherProcess)
{
    const TemporaryDatabase db;
    db->execOnce(u"CREATE TABLE counter (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"_s);
    db->execOnce(u"INSERT INTO counter (id, n) VALUES (1, 0)"_s);
    const auto second = db.another();
    EXPECT_EQ(second->integer(u"SELECT n FROM counter"_s), 0);

    constexpr int patienceMs = 30'000;
    QProcess writer;
    writer.start(QStringLiteral(ZHUKE_COUNTER_WRITER), {db.path(), u"3"_s});
    ASSERT_TRUE(writer.waitForReadyRead(patienceMs));
    writer.write("go\n");
    ASSERT_TRUE(writer.waitForFinished(patienceMs));
    ASSERT_EQ(writer.exitCode(), 0) << writer.readAllStandardError().toStdString();

    EXPECT_TRUE(QFile::exists(db.path() + u"-wal"_s)) << "the log is in use here";
    EXPECT_EQ(db->integer(u"SELECT n FROM counter"_s), 3);
    EXPECT_EQ(second->integer(u"SELECT n FROM counter"_s), 3);
    db->execOnce(u"UPDATE counter SET n = n + 1"_s);
    EXPECT_EQ(db.another()->integer(u"SELECT n FROM counter"_s), 4) << "a save that is nowhere";
}
