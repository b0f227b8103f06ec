// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "fault/faultrun.h"
#include "persistence/sql/database.h"

#include <QProcess>

#include <gtest/gtest.h>

#include <array>
#include <cstdio>

// Two processes write while eight others read (decisions 11, 20): nothing is lost, nobody is
// refused, and nobody waits for longer than a writer may.
namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 110'000;
constexpr int longestWaitMs = 5'000;

// What a process says at last, as numbers.
QList<int> numbersOf(QProcess &process)
{
    EXPECT_TRUE(process.waitForFinished(patienceMs));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0);
    QList<int> numbers;
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    for (const QByteArray &word : words) {
        numbers.append(word.toInt());
    }
    return numbers;
}

void start(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(ZHUKE_VERB_WORK), arguments);
    ASSERT_TRUE(process.waitForReadyRead(patienceMs)) << "no process";
    ASSERT_EQ(process.readLine(), "ready\n");
}

void tell(QProcess &process)
{
    process.write("go\n");
    ASSERT_TRUE(process.waitForBytesWritten(patienceMs));
}

} // namespace

TEST(SharedFile, losesNothingOfTwoWritersWhileOthersRead)
{
    const int verbs = roundsAsked() > 0 ? 1'000 : 200; // all of them with scripts/test --full
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zhuke"_s);
    copyCompany(path);
    std::array<QProcess, 2> writers;
    std::array<QProcess, 8> readers;
    for (QProcess &writer : writers) {
        start(writer, {path, u"write"_s, QString::number(verbs)});
    }
    for (QProcess &reader : readers) {
        start(reader, {path, u"read"_s});
        tell(reader);
    }
    for (QProcess &writer : writers) {
        tell(writer);
    }
    for (QProcess &writer : writers) {
        const QList<int> said = numbersOf(writer);
        ASSERT_EQ(said.size(), 3);
        std::printf("written %d, refused %d, longest %d ms\n", said[0], said[1], said[2]);
        EXPECT_EQ(said[0], verbs);
        EXPECT_EQ(said[1], 0);
        EXPECT_LT(said[2], longestWaitMs);
    }
    for (QProcess &reader : readers) {
        tell(reader);
        const QList<int> said = numbersOf(reader);
        ASSERT_EQ(said.size(), 2);
        std::printf("read %d, refused %d\n", said[0], said[1]);
        EXPECT_GT(said[0], 0) << "it never read: nothing was tried";
        EXPECT_EQ(said[1], 0);
    }
    const domain::SystemClock clock(QDate(2026, 11, 23));
    const auto company = app::CompanyFile::open(path, clock).value();
    const auto findings = company->maintenance().check(QDate(2026, 11, 23), {}).value();
    EXPECT_TRUE(findings.empty());
    EXPECT_EQ(company->file().connection().integer(u"SELECT count(*) FROM visit"_s), 2 * verbs);
}

} // namespace zhuke::test
