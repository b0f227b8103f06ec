// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/database.h"

#include "persistence/sql/guarded.h"
#include "persistence/sql/transaction.h"
#include "support/temporarydatabase.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using zhuke::domain::ErrorCode;
using zhuke::domain::Result;
using zhuke::persistence::Database;
using zhuke::persistence::guarded;
using zhuke::persistence::Row;
using zhuke::persistence::SqlError;
using zhuke::test::TemporaryDatabase;

namespace {

class DatabaseTest : public testing::Test
{
protected:
    void SetUp() override
    {
        db->exec(u"CREATE TABLE client (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
                 " credit_code TEXT UNIQUE, revision INTEGER NOT NULL DEFAULT 1)"_s);
    }
    qint64 add(const char *name) { return db->insert("client", {{"name", name}}); }
    qint64 count() { return db->integer(u"SELECT count(*) FROM client"_s); }

    TemporaryDatabase db;
};

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

} // namespace

TEST_F(DatabaseTest, setsItsPragmasOnEveryConnection)
{
    const auto second = db.another();
    for (Database *connection : {&*db, second.get()}) {
        const auto journal = connection->first(
            u"PRAGMA journal_mode"_s, {}, [](const Row &row) { return row.text("journal_mode"); });
        EXPECT_EQ(journal, u"wal"_s);
        EXPECT_EQ(connection->integer(u"PRAGMA foreign_keys"_s), 1);
        EXPECT_EQ(connection->integer(u"PRAGMA synchronous"_s), 2);
        EXPECT_EQ(connection->integer(u"PRAGMA temp_store"_s), 2);
        EXPECT_EQ(connection->integer(u"PRAGMA secure_delete"_s), 1);
        EXPECT_EQ(connection->integer(u"PRAGMA auto_vacuum"_s), 2);
        EXPECT_EQ(connection->integer(u"PRAGMA application_id"_s), 0x5A484B45);
    }
}

TEST_F(DatabaseTest, keepsTheFileToItsOwner)
{
    EXPECT_EQ(QFileInfo(db.path()).permissions() & QFileDevice::Permissions(0x0077), 0);
}

TEST_F(DatabaseTest, refusesToCreateOverAnExistingFile)
{
    const auto again = Database::create(db.path());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(again.error().rule, u"fileExists");
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, refusesAFolderThatIsNotThere)
{
    const auto created = Database::create(db.folder() + u"/none/a.zhuke"_s);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().rule, u"noSuchFolder");
}

TEST_F(DatabaseTest, saysWhatIsWrongWithAFileItCannotOpen)
{
    const auto ruleOf = [](const QString &path) { return Database::open(path).error().rule; };
    EXPECT_EQ(ruleOf(db.folder() + u"/none"_s), u"noSuchFile");
    EXPECT_EQ(Database::open(db.folder() + u"/none"_s).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ruleOf(db.folder()), u"cannotOpen");

    const QString text = db.folder() + u"/text"_s;
    writeFile(text, QByteArray(4096, 'x'));
    EXPECT_EQ(ruleOf(text), u"notADatabase");
    const QString empty = db.folder() + u"/empty"_s;
    writeFile(empty, {});
    EXPECT_EQ(ruleOf(empty), u"notADatabase");

    const QString foreign = db.folder() + u"/foreign"_s;
    db->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile file(db.path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    content[68] = 'X';
    writeFile(foreign, content);
    EXPECT_EQ(ruleOf(foreign), u"notOurs");
    EXPECT_FALSE(QFileInfo::exists(foreign + u"-wal"_s));
}

TEST_F(DatabaseTest, reportsADamagedFile)
{
    add("云汀置业有限公司(虚构)");
    db->exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QString copy = db.folder() + u"/damaged.zhuke"_s;
    ASSERT_TRUE(QFile::copy(db.path(), copy));
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(100));
    file.write(QByteArray(static_cast<qsizetype>(file.size()) - 100, '\x5A'));
    file.close();
    const auto read = guarded([&]() -> Result<qint64> {
        auto opened = Database::open(copy);
        return opened ? Result<qint64>((*opened)->integer(u"SELECT count(*) FROM client"_s))
                      : Result<qint64>(zhuke::domain::failure(opened));
    });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::Storage);
    EXPECT_EQ(read.error().rule, u"damaged");
}

TEST_F(DatabaseTest, insertsAndReadsBack)
{
    const qint64 id = add("云汀置业有限公司(虚构)");
    EXPECT_EQ(id, 1);
    EXPECT_EQ(add("渚川建设"), 2);
    const auto name = db->first(u"SELECT name FROM client WHERE id = :id"_s,
                                {{":id", id}},
                                [](const Row &row) { return row.text("name"); });
    EXPECT_EQ(name, u"云汀置业有限公司(虚构)"_s);
    EXPECT_FALSE(db->first(u"SELECT name FROM client WHERE id = :id"_s,
                           {{":id", 99}},
                           [](const Row &row) { return row.text("name"); }));
    const auto ids = db->list(u"SELECT id FROM client ORDER BY id DESC"_s, {}, [](const Row &row) {
        return row.id<zhuke::domain::ClientId>("id").value();
    });
    EXPECT_EQ(ids, (std::vector<qint64>{2, 1}));
}

TEST_F(DatabaseTest, updatesOnlyTheRevisionThatWasRead)
{
    const qint64 id = add("a");
    ASSERT_TRUE(db->update("client", id, 1, {{"name", "b"}}));
    const auto stale = db->update("client", id, 1, {{"name", "c"}});
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    EXPECT_EQ(stale.error().rule, u"staleRevision");
    EXPECT_EQ(db->update("client", 99, 1, {{"name", "c"}}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(db->integer(u"SELECT revision FROM client WHERE name = 'b'"_s), 2);
}

TEST_F(DatabaseTest, removesARowOnce)
{
    const qint64 id = add("a");
    EXPECT_TRUE(db->remove("client", id));
    EXPECT_EQ(db->remove("client", id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, tellsHowManyRowsChanged)
{
    add("a");
    add("b");
    EXPECT_EQ(db->exec(u"UPDATE client SET credit_code = NULL"_s), 2);
    EXPECT_EQ(db->exec(u"DELETE FROM client WHERE name = :name"_s, {{":name", "none"}}), 0);
}

TEST_F(DatabaseTest, namesTheFieldThatIsThereAlready)
{
    const auto insert = [&]() -> Result<qint64> {
        return guarded([&]() -> Result<qint64> {
            return db->insert("client", {{"name", "a"}, {"credit_code", "91500000MA5U000000"}});
        });
    };
    ASSERT_TRUE(insert());
    const auto second = insert();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(second.error().field, u"creditCode");
    EXPECT_EQ(count(), 1);
}

TEST_F(DatabaseTest, runsAStatementAgainAfterItFailed)
{
    const QString sql = u"INSERT INTO client (name, credit_code) VALUES (:name, :code)"_s;
    db->exec(sql, {{":name", "a"}, {":code", "1"}});
    EXPECT_THROW(db->exec(sql, {{":name", "b"}, {":code", "1"}}), SqlError);
    EXPECT_EQ(db->exec(sql, {{":name", "b"}, {":code", "2"}}), 1);
}

TEST_F(DatabaseTest, refusesAStatementWhoseValuesDoNotMatchItsPlaceholders)
{
    const QString sql = u"SELECT id FROM client WHERE name = :name AND id > :id"_s;
    EXPECT_NO_THROW(static_cast<void>(db->query(sql, {{":id", 1}, {"name", "a"}})));
    EXPECT_THROW(static_cast<void>(db->query(sql, {{":id", 1}})), SqlError);
    EXPECT_THROW(static_cast<void>(db->query(sql, {{":id", 1}, {":nam", "a"}})), SqlError);
    EXPECT_THROW(db->exec(u"SELEC"_s), SqlError);
}

TEST_F(DatabaseTest, takesAPlaceholderThatStandsTwice)
{
    add("a");
    EXPECT_EQ(db->integer(u"SELECT count(*) FROM client WHERE name = :x OR credit_code = :x"_s,
                          {{":x", "a"}}),
              1);
}

TEST_F(DatabaseTest, runsAQueryInsideTheSameQuery)
{
    add("a");
    add("b");
    int pairs = 0;
    const QString sql = u"SELECT id FROM client"_s;
    for (const Row &outer : db->query(sql)) {
        for (const Row &inner : db->query(sql)) {
            pairs += outer.integer("id") != inner.integer("id") ? 1 : 0;
        }
    }
    EXPECT_EQ(pairs, 2);
}

TEST_F(DatabaseTest, leavesNoReadOpenBehindAPointRead)
{
    add("a");
    static_cast<void>(db->first(
        u"SELECT id FROM client"_s, {}, [](const Row &row) { return row.integer("id"); }));
    const auto other = db.another();
    other->insert("client", {{"name", "b"}});
    // busy = 0: nobody holds an old state that keeps the checkpoint from finishing.
    EXPECT_EQ(other->integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), 0);
}

TEST_F(DatabaseTest, neverWritesThroughAReadOnlyConnection)
{
    const auto reader = db.another(Database::Access::ReadOnly);
    const auto written = guarded([&]() -> Result<qint64> {
        return reader->insert("client", {{"name", "a"}});
    });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().rule, u"readOnly");
    EXPECT_EQ(reader->integer(u"SELECT count(*) FROM client"_s), 0);
}

TEST_F(DatabaseTest, noticesWhatAnotherConnectionCommitted)
{
    const auto other = db.another();
    const qint64 before = db->dataVersion();
    EXPECT_EQ(db->dataVersion(), before);
    other->insert("client", {{"name", "a"}});
    EXPECT_NE(db->dataVersion(), before);
}

TEST_F(DatabaseTest, isInterruptedFromAnotherThread)
{
    std::atomic<bool> done = false;
    std::thread interrupter([&] {
        while (!done) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            db->interrupt();
        }
    });
    const auto endless = guarded([&]() -> Result<qint64> {
        return db->integer(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                           " SELECT count(*) FROM n"_s);
    });
    done = true;
    interrupter.join();
    ASSERT_FALSE(endless);
    EXPECT_EQ(endless.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(count(), 0);
}

TEST_F(DatabaseTest, refusesAnotherThread)
{
    Result<qint64> outcome = 0;
    std::thread other([&] { outcome = guarded([&]() -> Result<qint64> { return count(); }); });
    other.join();
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Storage);
}

TEST_F(DatabaseTest, keepsNoMoreStatementsThanItMay)
{
    for (int i = 0; i < 600; ++i) {
        ASSERT_EQ(db->integer(u"SELECT %1"_s.arg(i)), i);
    }
}
