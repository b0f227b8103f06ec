// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/damagedcopy.h"

#include "support/temporarydatabase.h"

#include <gtest/gtest.h>

namespace zhuke::persistence {

using namespace Qt::StringLiterals;

namespace {

// A table of numbers whose last ones are only in the log.
class DamagedCopy : public testing::Test
{
protected:
    DamagedCopy()
    {
        m_database->execOnce(u"CREATE TABLE n (n INTEGER)"_s);
        m_database->exec(u"INSERT INTO n VALUES (1)"_s);
        m_database->execOnce(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_database->exec(u"INSERT INTO n VALUES (2)"_s);
        m_database->exec(u"INSERT INTO n VALUES (4)"_s);
    }

    [[nodiscard]] QString copyPath() const { return m_database.folder() + u"/copy"_s; }
    [[nodiscard]] QString logPath() const { return m_database.path() + u"-wal"_s; }
    qint64 sumOfCopy()
    {
        QFile::remove(copyPath());
        EXPECT_TRUE(copyDamaged(m_database.path(), copyPath(), {}));
        EXPECT_FALSE(QFile::exists(copyPath() + u"-wal"_s));
        const auto copy = Database::open(copyPath()).value();
        return copy->integer(u"SELECT sum(n) FROM n"_s);
    }

    test::TemporaryDatabase m_database;
};

} // namespace

TEST_F(DamagedCopy, holdsWhatIsOnlyInTheLog)
{
    EXPECT_EQ(sumOfCopy(), 7);
    EXPECT_EQ(m_database->integer(u"SELECT sum(n) FROM n"_s), 7);
}

TEST_F(DamagedCopy, takesTheLogUpToWhereItIsRight)
{
    // The page of the last commit, which stands at the end.
    QFile log(logPath());
    ASSERT_TRUE(log.open(QIODevice::ReadWrite) && log.seek(log.size() - 1));
    char last = 0;
    ASSERT_TRUE(log.getChar(&last) && log.seek(log.size() - 1));
    log.putChar(static_cast<char>(last ^ 1));
    log.close();
    EXPECT_EQ(sumOfCopy(), 3);
}

TEST_F(DamagedCopy, ignoresALogThatIsNone)
{
    QFile log(logPath());
    ASSERT_TRUE(log.open(QIODevice::ReadWrite));
    log.write(QByteArray(32, 'x'));
    log.close();
    EXPECT_EQ(sumOfCopy(), 1);
}

TEST_F(DamagedCopy, takesNoOthersPlaceAndStopsWhenAsked)
{
    EXPECT_EQ(copyDamaged(m_database.path(), m_database.path(), {}).error().rule, u"fileExists");
    EXPECT_EQ(
        copyDamaged(m_database.path(), copyPath(), [](int, int) { return false; }).error().code,
        domain::ErrorCode::Cancelled);
    EXPECT_EQ(copyDamaged(u"/nowhere"_s, m_database.folder() + u"/x"_s, {}).error().rule,
              u"cannotOpen");
}

} // namespace zhuke::persistence
