// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/transaction.h"

#include "persistence/sql/guarded.h"
#include "support/temporarydatabase.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using zhuke::domain::ErrorCode;
using zhuke::domain::Result;
using zhuke::persistence::guarded;
using zhuke::persistence::SqlError;
using zhuke::persistence::Transaction;
using zhuke::test::TemporaryDatabase;

namespace {

class TransactionTest : public testing::Test
{
protected:
    void SetUp() override { db->exec(u"CREATE TABLE counter (id INTEGER PRIMARY KEY, n INT)"_s); }
    qint64 count() { return db->integer(u"SELECT count(*) FROM counter"_s); }

    TemporaryDatabase db;
};

} // namespace

TEST_F(TransactionTest, rollsBackUnlessCommitted)
{
    {
        const Transaction transaction(*db);
        db->insert("counter", {{"n", 1}});
        EXPECT_TRUE(db->inTransaction());
    }
    EXPECT_FALSE(db->inTransaction());
    EXPECT_EQ(count(), 0);
}

TEST_F(TransactionTest, keepsWhatIsCommitted)
{
    Transaction transaction(*db);
    db->insert("counter", {{"n", 1}});
    transaction.commit();
    EXPECT_FALSE(db->inTransaction());
    EXPECT_EQ(db.another()->integer(u"SELECT count(*) FROM counter"_s), 1);
}

TEST_F(TransactionTest, rollsBackWhenAStatementFails)
{
    const auto outcome = guarded([&]() -> Result<void> {
        Transaction transaction(*db);
        db->insert("counter", {{"n", 1}});
        db->exec(u"INSERT INTO counter (id, n) VALUES (1, 2)"_s);
        transaction.commit();
        return {};
    });
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(count(), 0);
}

TEST_F(TransactionTest, isBusyWhenAnotherWriterDoesNotEnd)
{
    const auto other = db.another();
    other->setBusyLimit(std::chrono::milliseconds(50));
    const Transaction writer(*db);
    QElapsedTimer timer;
    timer.start();
    const auto blocked = guarded([&]() -> Result<void> {
        const Transaction second(*other);
        return {};
    });
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().code, ErrorCode::Busy);
    EXPECT_GE(timer.elapsed(), 50);
}

TEST_F(TransactionTest, waitsForAnotherWriterToEnd)
{
    std::atomic<bool> holding = false;
    std::thread writer([&] {
        const auto other = db.another();
        Transaction transaction(*other);
        other->insert("counter", {{"n", 1}});
        holding = true;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        transaction.commit();
    });
    while (!holding) {
        std::this_thread::yield();
    }
    const Transaction transaction(*db);
    EXPECT_EQ(count(), 1);
    writer.join();
}

TEST_F(TransactionTest, readsOneStateWhileOthersWrite)
{
    const auto other = db.another();
    const Transaction reading(*db, Transaction::Kind::Reading);
    EXPECT_EQ(count(), 0);
    other->insert("counter", {{"n", 1}});
    EXPECT_EQ(count(), 0);
}

TEST_F(TransactionTest, doesNotNest)
{
    const Transaction outer(*db);
    EXPECT_THROW(const Transaction inner(*db), SqlError);
    EXPECT_TRUE(db->inTransaction());
}

TEST_F(TransactionTest, survivesARollbackThatSqliteMadeItself)
{
    {
        const Transaction transaction(*db);
        db->exec(u"ROLLBACK"_s);
    }
    EXPECT_FALSE(db->inTransaction());
}
