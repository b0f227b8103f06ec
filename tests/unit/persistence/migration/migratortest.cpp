// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/migration/migrator.h"

#include "persistence/sql/sqlerror.h"
#include "support/temporarydatabase.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::domain::ErrorCode;
using zhuke::persistence::Database;
using zhuke::persistence::Migration;
using zhuke::persistence::Migrator;
using zhuke::persistence::Row;
using zhuke::test::TemporaryDatabase;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

const Migration first{1,
                      u"base"_s,
                      u"CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT);\n\n"
                      "CREATE TABLE client (id INTEGER PRIMARY KEY,\n"
                      "  unit_id INTEGER REFERENCES unit(id) ON DELETE CASCADE);\n"_s};
const Migration second{2, u"grade"_s, u"ALTER TABLE client ADD COLUMN grade TEXT;\n"_s};
const Migration broken{
    3, u"broken"_s, u"CREATE TABLE half (id INTEGER);\n\nCREATE TABL x (id);\n"_s};

class MigratorTest : public testing::Test
{
protected:
    auto migrate(std::vector<Migration> steps)
    {
        return Migrator(std::move(steps)).migrate(*db, noon);
    }
    qint64 count(const QString &table)
    {
        return db->integer(u"SELECT count(*) FROM sqlite_master WHERE name = :name"_s,
                           {{"name", table}});
    }
    QStringList copies() const
    {
        return QDir(db.folder()).entryList({u"*.before-*"_s}, QDir::Files, QDir::Name);
    }
    void addClient()
    {
        db->exec(u"INSERT INTO unit (id, name) VALUES (1, '一分公司')"_s);
        db->exec(u"INSERT INTO client (id, unit_id) VALUES (1, 1)"_s);
    }

    TemporaryDatabase db;
};

} // namespace

TEST_F(MigratorTest, takesANewDatabaseThroughEveryStep)
{
    const auto report = migrate({first, second});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(report->from, 0);
    EXPECT_EQ(report->to, 2);
    EXPECT_TRUE(report->backupPath.isEmpty());
    addClient();
    EXPECT_EQ(db->integer(u"SELECT count(*) FROM client WHERE grade IS NULL"_s), 1);
    const auto applied = db->first(u"SELECT name, applied_at, length(sha256) AS size"
                                   " FROM schema_migration WHERE number = 2"_s,
                                   {},
                                   [](const Row &row) {
                                       return row.text("name") + row.text("applied_at")
                                              + QString::number(row.integer("size"));
                                   });
    EXPECT_EQ(applied, u"grade2026-11-23T12:00:00.000Z64"_s);
}

TEST_F(MigratorTest, makesTheSchemaThisProgramIsBuiltWith)
{
    const auto report = Migrator().migrate(*db, noon);
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_GE(report->to, 1);
    EXPECT_EQ(count(u"client"_s), 1);
    EXPECT_EQ(Migrator().pending(*db), 0);
}

TEST_F(MigratorTest, upgradesAnOlderDatabaseAndKeepsACopyOfIt)
{
    ASSERT_TRUE(migrate({first}));
    addClient();
    EXPECT_EQ(Migrator({first, second}).pending(*db), 1);
    const auto report = migrate({first, second});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->from, 1);
    EXPECT_EQ(report->to, 2);
    EXPECT_EQ(report->backupPath, db.path() + u".before-0002"_s);
    EXPECT_EQ(QFileInfo(report->backupPath).permissions() & QFileDevice::Permissions(0x0077), 0);

    const auto copy = Database::open(report->backupPath);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->integer(u"SELECT count(*) FROM client"_s), 1);
    EXPECT_EQ(Migrator({first, second}).pending(**copy), 1);
}

TEST_F(MigratorTest, doesNothingToADatabaseThatIsUpToDate)
{
    ASSERT_TRUE(migrate({first, second}));
    const auto again = migrate({first, second});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->from, 2);
    EXPECT_EQ(again->to, 2);
    EXPECT_TRUE(copies().isEmpty());
    EXPECT_EQ(Migrator({first, second}).pending(*db), 0);
}

TEST_F(MigratorTest, refusesAStepThatWasChangedAfterwards)
{
    ASSERT_TRUE(migrate({first}));
    Migration changed = first;
    changed.sql += u"-- one more\n"_s;
    const auto report = migrate({changed, second});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Storage);
    EXPECT_EQ(report.error().rule, u"migrationChanged");
    EXPECT_EQ(report.error().value, u"1");
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(MigratorTest, refusesAStepSlippedInBeforeOnesThatWereTaken)
{
    Migration later = second;
    later.number = 3;
    ASSERT_TRUE(migrate({first, later}));
    const auto report = migrate({first, second, later});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().rule, u"migrationChanged");
}

TEST_F(MigratorTest, refusesADatabaseNewerThanTheProgram)
{
    ASSERT_TRUE(migrate({first, second}));
    const auto report = migrate({first});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().rule, u"databaseNewer");
    EXPECT_EQ(report.error().value, u"2");
    EXPECT_FALSE(Migrator(std::vector<Migration>{}).pending(*db));
}

TEST_F(MigratorTest, rollsBackAStepThatFailsAndKeepsTheOnesBefore)
{
    const auto report = migrate({first, second, broken});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().rule, u"migrationFailed");
    EXPECT_EQ(report.error().value, u"3");
    EXPECT_EQ(count(u"half"_s), 0);
    EXPECT_EQ(count(u"client"_s), 1);
    EXPECT_EQ(Migrator({first, second}).pending(*db), 0);
    EXPECT_EQ(db->integer(u"PRAGMA foreign_keys"_s), 1);
}

TEST_F(MigratorTest, leavesNoCopyBehindWhenTheFirstStepFails)
{
    ASSERT_TRUE(migrate({first, second}));
    EXPECT_FALSE(migrate({first, second, broken}));
    EXPECT_TRUE(copies().isEmpty());
}

TEST_F(MigratorTest, neverWritesOverAnEarlierCopy)
{
    ASSERT_TRUE(migrate({first}));
    QFile earlier(db.path() + u".before-0002"_s);
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    const auto report = migrate({first, second});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->backupPath, db.path() + u".before-0002-2"_s);
    EXPECT_EQ(earlier.size(), 7);
}

TEST_F(MigratorTest, rebuildsATableWithoutTakingItsChildrenAlong)
{
    ASSERT_TRUE(migrate({first}));
    addClient();
    const Migration rebuild{2,
                            u"rebuild"_s,
                            u"CREATE TABLE unit2 (id INTEGER PRIMARY KEY, name TEXT NOT NULL);\n\n"
                            "INSERT INTO unit2 (id, name) SELECT id, name FROM unit;\n\n"
                            "DROP TABLE unit;\n\n"
                            "ALTER TABLE unit2 RENAME TO unit;\n"_s};
    const auto report = migrate({first, rebuild});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(db->integer(u"SELECT count(*) FROM client"_s), 1);
}

TEST_F(MigratorTest, refusesAStepThatLeavesBrokenReferences)
{
    ASSERT_TRUE(migrate({first}));
    addClient();
    const Migration careless{2, u"careless"_s, u"DELETE FROM unit;\n"_s};
    const auto report = migrate({first, careless});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().rule, u"foreignKeysBroken");
    EXPECT_EQ(report.error().detail, u"client");
    EXPECT_EQ(db->integer(u"SELECT count(*) FROM unit"_s), 1);
    EXPECT_EQ(db->integer(u"PRAGMA foreign_keys"_s), 1);
}

TEST_F(MigratorTest, isBusyWhileAnotherWrites)
{
    const auto other = db.another();
    other->execOnce(u"BEGIN IMMEDIATE"_s);
    db->setBusyLimit(std::chrono::milliseconds(50));
    const auto report = migrate({first});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Busy);
}
