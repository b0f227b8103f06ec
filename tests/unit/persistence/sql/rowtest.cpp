// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/row.h"

#include "persistence/sql/sqlerror.h"
#include "support/temporarydatabase.h"

#include <gtest/gtest.h>

#include <limits>

using namespace Qt::StringLiterals;
using zhuke::domain::Money;
using zhuke::persistence::Query;
using zhuke::persistence::Row;
using zhuke::persistence::SqlError;
using zhuke::test::TemporaryDatabase;

namespace {

enum class Colour { Red, Green };

} // namespace

template <>
struct zhuke::domain::CodesOf<Colour>
{
    static constexpr std::array<CodeLabel, 2> all{{{"red", u"红"}, {"green", u"绿"}}};
};

namespace {

class RowTest : public testing::Test
{
protected:
    // What comes back of a stored value, in column "a".
    template <class Value>
    const Row &stored(const Value &value)
    {
        m_query.emplace(db->query(u"SELECT :a AS a, 7 AS b"_s, {{":a", value}}));
        EXPECT_TRUE(m_query->next());
        return m_query->row();
    }

    TemporaryDatabase db;
    std::optional<Query> m_query;
};

} // namespace

TEST_F(RowTest, givesBackWhatWasBound)
{
    constexpr qint64 big = 9'007'199'254'740'993;
    EXPECT_EQ(stored(u"筑客𬱖"_s).text("a"), u"筑客𬱖");
    EXPECT_EQ(stored("筑客").text("a"), u"筑客");
    EXPECT_EQ(stored(big).integer("a"), big);
    EXPECT_EQ(stored(std::numeric_limits<qint64>::min()).integer("a"),
              std::numeric_limits<qint64>::min());
    EXPECT_EQ(stored(-5).number("a"), -5);
    EXPECT_TRUE(stored(true).flag("a"));
    EXPECT_EQ(stored(QByteArray("\0x", 2)).blob("a"), QByteArray("\0x", 2));
    EXPECT_EQ(stored(QDate(2026, 11, 23)).date("a"), QDate(2026, 11, 23));
    EXPECT_EQ(stored(Money::fromFen(big)).money("a").fen(), big);
    EXPECT_EQ(stored(zhuke::domain::ClientId(5)).id<zhuke::domain::ClientId>("a").value(), 5);
    EXPECT_EQ(stored(Colour::Green).code<Colour>("a"), Colour::Green);
    EXPECT_EQ(stored(std::optional(3)).optionalNumber("a"), 3);
}

TEST_F(RowTest, keepsAnInstantToTheMillisecondInUtc)
{
    const QDateTime beijing =
        QDateTime(QDate(2026, 11, 23), QTime(8, 30, 0, 125), Qt::OffsetFromUTC, 8 * 3600);
    const Row &row = stored(beijing);
    EXPECT_EQ(row.text("a"), u"2026-11-23T00:30:00.125Z");
    EXPECT_EQ(row.instant("a"), beijing);
    EXPECT_EQ(row.instant("a").timeSpec(), Qt::UTC);
}

TEST_F(RowTest, storesNothingAsNull)
{
    EXPECT_TRUE(stored(QString()).isNull("a"));
    EXPECT_TRUE(stored(u""_s).isNull("a"));
    EXPECT_TRUE(stored(QDate()).isNull("a"));
    EXPECT_TRUE(stored(QDateTime()).isNull("a"));
    EXPECT_TRUE(stored(QByteArray()).isNull("a"));
    EXPECT_TRUE(stored(std::nullopt).isNull("a"));
    EXPECT_TRUE(stored(std::optional<Colour>()).isNull("a"));
}

TEST_F(RowTest, readsNullAsNothing)
{
    const Row &row = stored(std::nullopt);
    EXPECT_TRUE(row.text("a").isEmpty());
    EXPECT_FALSE(row.date("a").isValid());
    EXPECT_FALSE(row.instant("a").isValid());
    EXPECT_FALSE(row.flag("a"));
    EXPECT_TRUE(row.blob("a").isNull());
    EXPECT_FALSE(row.optionalInteger("a"));
    EXPECT_FALSE(row.optionalMoney("a"));
    EXPECT_FALSE(row.optionalId<zhuke::domain::ClientId>("a"));
    EXPECT_FALSE(row.optionalCode<Colour>("a"));
}

TEST_F(RowTest, readsColumnsInAnyOrder)
{
    const Row &row = stored(1);
    EXPECT_EQ(row.integer("b"), 7);
    EXPECT_EQ(row.integer("a"), 1);
    EXPECT_EQ(row.integer("a"), 1);
    EXPECT_EQ(row.integer("b"), 7);
}

TEST_F(RowTest, refusesWhatAColumnCannotHold)
{
    EXPECT_THROW(static_cast<void>(stored("blue").code<Colour>("a")), SqlError);
    EXPECT_THROW(static_cast<void>(stored("2026-02-30").date("a")), SqlError);
    EXPECT_THROW(static_cast<void>(stored("noon").instant("a")), SqlError);
    EXPECT_THROW(static_cast<void>(stored(qint64{1} << 40).number("a")), SqlError);
    EXPECT_THROW(static_cast<void>(stored(1).integer("c")), SqlError);
}
