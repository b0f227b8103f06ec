// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlduequeries.h"

#include "support/threeclients.h"

#include <gmock/gmock.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessScope;
using domain::Repositories;
using Reach = AccessScope::Reach;

class DueQueries : public testing::Test
{
protected:
    template <class Rows>
    static QStringList namesOf(const Rows &rows)
    {
        QStringList names;
        for (const auto &row : rows) {
            names += row.name;
        }
        return names;
    }

    test::ThreeClients m_data;
};

TEST_F(DueQueries, reckonWithNumberedClientsAndThoseWithANextVisit)
{
    const auto due = [this](Reach reach) {
        return namesOf(m_data.queries().due.clients(m_data.scope(reach)).value());
    };
    const QString own = u"重庆云汀置业有限公司(虚构)"_s;
    const QString other = u"阿示建材厂(虚构)"_s;
    EXPECT_EQ(due(Reach::All), (QStringList{other, own}));
    domain::ClientSummary summary;
    summary.nextVisit = QDate(2026, 12, 1);
    m_data.database.write(
        [&](Repositories &r) { return r.clients.saveSummary(m_data.foreign, summary); });
    EXPECT_EQ(due(Reach::All), (QStringList{other, own, u"中示能源(虚构)"_s}));
    EXPECT_EQ(due(Reach::Unit), (QStringList{other, own}));
    EXPECT_EQ(due(Reach::Own), QStringList{own});
    EXPECT_EQ(due(Reach::None), QStringList());
    m_data.database.connection().exec(u"UPDATE client SET state = 'delisted' WHERE serial = 2"_s);
    EXPECT_EQ(due(Reach::Unit), QStringList{own});
}

TEST_F(DueQueries, listOpenPromisesByDate)
{
    domain::Promise done = test::aPromise(u"已办"_s, QDate(2026, 11, 1));
    done.done = QDate(2026, 11, 2);
    const auto promised = [&](domain::ClientId client, std::vector<domain::Promise> promises) {
        const domain::Visit visit =
            test::aVisit(client).with(&domain::Visit::promises, std::move(promises));
        m_data.database.write([&](Repositories &r) { return r.visits.add(visit); });
    };
    promised(m_data.own,
             {test::aPromise(u"无期限"_s), test::aPromise(u"后"_s, QDate(2026, 12, 2)), done});
    promised(m_data.foreign, {test::aPromise(u"先"_s, QDate(2026, 12, 1))});
    const auto open = [this](Reach reach) {
        QStringList what;
        const auto rows = m_data.queries().due.openPromises(m_data.scope(reach)).value();
        for (const auto &row : rows) {
            EXPECT_EQ(row.made, QDate(2026, 11, 20));
            EXPECT_TRUE(row.promise.id);
            what += row.promise.what;
        }
        return what;
    };
    EXPECT_EQ(open(Reach::All), (QStringList{u"先"_s, u"后"_s, u"无期限"_s}));
    EXPECT_EQ(open(Reach::Unit), (QStringList{u"后"_s, u"无期限"_s}));
    EXPECT_EQ(open(Reach::None), QStringList());
}

TEST_F(DueQueries, knowFiledDossiers)
{
    const auto filed = [](domain::ClientId client, int quarter, QDate day) {
        return test::aDossier(client, 2026, quarter).with(&domain::Dossier::filedOn, day).build();
    };
    m_data.database.write([&](Repositories &r) {
        EXPECT_TRUE(r.dossiers.add(filed(m_data.own, 3, QDate(2026, 10, 9))));
        EXPECT_TRUE(r.dossiers.add(filed(m_data.own, 2, QDate(2026, 7, 9))));
        EXPECT_TRUE(r.dossiers.add(filed(m_data.unitsOther, 3, {})));
        return r.dossiers.add(filed(m_data.foreign, 3, QDate(2026, 10, 9)));
    });
    const auto count = [this](Reach reach) {
        return m_data.queries().due.filedDossiers(m_data.scope(reach), 2026, 3)->size();
    };
    EXPECT_EQ(count(Reach::All), 2U);
    EXPECT_EQ(count(Reach::Unit), 1U);
    EXPECT_EQ(count(Reach::None), 0U);
}

} // namespace
} // namespace zhuke
