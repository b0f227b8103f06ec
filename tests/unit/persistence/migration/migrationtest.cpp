// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/migration.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::persistence::builtInMigrations;
using zhuke::persistence::fingerprint;
using zhuke::persistence::Migration;
using zhuke::persistence::splitStatements;

using Statements = std::vector<QString>;

TEST(Migration, splitsAtSemicolonAndEmptyLine)
{
    EXPECT_EQ(splitStatements(u"A (\n\n  x;y\n);\n\nB;\n \n\nC;\n"_s),
              (Statements{u"A (\n\n  x;y\n)"_s, u"B"_s, u"C"_s}));
    EXPECT_EQ(splitStatements(u"A;\r\n\r\nB"_s), (Statements{u"A"_s, u"B"_s}));
}

TEST(Migration, leavesCommentsWithoutStatementOut)
{
    EXPECT_EQ(splitStatements(u"-- head\nA;\n\n-- end\n"_s), Statements{u"-- head\nA"_s});
    EXPECT_TRUE(splitStatements(u"\n-- nothing\n"_s).empty());
}

TEST(Migration, hasTheFingerprintThatSha256sumPrints)
{
    // printf abc | sha256sum
    EXPECT_EQ(fingerprint({1, u"x"_s, u"abc"_s}),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Migration, carriesEveryFileOfTheResourcesInItsOrder)
{
    const QDir folder(QStringLiteral(ZHUKE_SOURCE_DIR "/resources/sql/sqlite"));
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    const auto migrations = builtInMigrations();
    ASSERT_EQ(migrations.size(), static_cast<std::size_t>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        const Migration &migration = migrations[static_cast<std::size_t>(i)];
        EXPECT_EQ(migration.number, i + 1) << "numbers have no gaps";
        EXPECT_EQ(files.at(i), u"%1_%2.sql"_s.arg(i + 1, 4, 10, QChar(u'0')).arg(migration.name));
        QFile file(folder.filePath(files.at(i)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(migration.sql, QString::fromUtf8(file.readAll()));
    }
}

// A step that databases out there have taken is never edited again: they would refuse it.
TEST(Migration, leavesFrozenStepsAsTheyAre)
{
    QFile list(QStringLiteral(ZHUKE_SOURCE_DIR "/resources/sql/sqlite/frozen.txt"));
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const auto migrations = builtInMigrations();
    ASSERT_FALSE(lines.isEmpty());
    ASSERT_LE(static_cast<std::size_t>(lines.size()), migrations.size());
    for (int i = 0; i < lines.size(); ++i) {
        const Migration &migration = migrations[static_cast<std::size_t>(i)];
        const QString name = u"%1_%2.sql"_s.arg(i + 1, 4, 10, QChar(u'0')).arg(migration.name);
        EXPECT_EQ(lines.at(i), fingerprint(migration) + u"  "_s + name);
    }
}
