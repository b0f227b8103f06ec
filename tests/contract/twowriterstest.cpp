// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarydatabase.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using zhuke::test::TemporaryDatabase;

namespace {

constexpr int times = 1'000;
constexpr int patienceMs = 100'000;

} // namespace

// Decisions 11: a writer waits for the other one and never works on a row it read too early.
TEST(TwoWriters, loseNoneOfTheirThousandStepsEach)
{
    const TemporaryDatabase db;
    db->execOnce(u"CREATE TABLE counter (id INTEGER PRIMARY KEY, n INTEGER NOT NULL)"_s);
    db->execOnce(u"INSERT INTO counter (id, n) VALUES (1, 0)"_s);

    std::array<QProcess, 2> writers;
    for (QProcess &writer : writers) {
        writer.start(QStringLiteral(ZHUKE_COUNTER_WRITER), {db.path(), QString::number(times)});
        ASSERT_TRUE(writer.waitForReadyRead(patienceMs)) << "no writer";
        ASSERT_EQ(writer.readLine(), "ready\n");
    }
    for (QProcess &writer : writers) {
        writer.write("go\n");
        ASSERT_TRUE(writer.waitForBytesWritten(patienceMs));
    }
    int waits = 0;
    for (QProcess &writer : writers) {
        writer.waitForFinished(patienceMs);
        EXPECT_EQ(writer.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(writer.exitCode(), 0) << writer.readAllStandardError().toStdString();
        const QByteArray said = writer.readAllStandardOutput();
        std::printf("waits, longest in ms: %s", said.constData());
        waits += said.split(' ').first().toInt();
    }
    EXPECT_GT(waits, 0) << "they never met: nothing was tried";
    EXPECT_EQ(db->integer(u"SELECT n FROM counter WHERE id = 1"_s), 2 * times);
}
