// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlsearchqueries.h"

#include "persistence/queries/snippet.h"
#include "support/threeclients.h"

#include <gmock/gmock.h>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessScope;
using domain::Repositories;
using domain::SearchKind;
using Reach = AccessScope::Reach;

class SearchQueries : public testing::Test
{
protected:
    SearchQueries()
    {
        for (const domain::ClientId client : {m_data.own, m_data.foreign}) {
            m_data.database.write([&](Repositories &r) {
                EXPECT_TRUE(r.persons.add(test::aPerson(client)));
                EXPECT_TRUE(r.projects.add(test::aProject(client)));
                return r.visits.add(test::aVisit(client));
            });
        }
    }

    QStringList titles(const QString &text,
                       Reach reach = Reach::All,
                       std::optional<SearchKind> kind = std::nullopt,
                       int limit = 10)
    {
        QStringList titles;
        const auto hits =
            m_data.queries().search.search(m_data.scope(reach), text, kind, limit).value();
        for (const auto &hit : hits) {
            titles += hit.title;
        }
        return titles;
    }

    test::ThreeClients m_data;
};

TEST_F(SearchQueries, findClientsPersonsProjectsAndVisits)
{
    EXPECT_EQ(titles(u"云汀"_s),
              (QStringList{u"重庆云汀置业有限公司(虚构)"_s, u"云汀一期"_s, u"云汀一期"_s}));
    EXPECT_EQ(titles(u"zsy"_s), (QStringList{u"曾示远"_s, u"曾示远"_s}));
    EXPECT_EQ(titles(u"zeng"_s, Reach::Own), QStringList{u"曾示远"_s});
    EXPECT_EQ(titles(u"二期"_s, Reach::Own), QStringList{u"重庆云汀置业有限公司(虚构)"_s});
}

TEST_F(SearchQueries, showOnlyWhatIsInReach)
{
    for (const QString &text : {u"云汀"_s, u"曾"_s, u"招标"_s, u"a-00001"_s}) {
        EXPECT_EQ(titles(text, Reach::None), QStringList());
        EXPECT_LE(titles(text, Reach::Own).size(), titles(text, Reach::All).size());
    }
    EXPECT_EQ(titles(u"招标"_s, Reach::Own).size(), 1);
    EXPECT_EQ(titles(u"招标"_s, Reach::All).size(), 2);
    EXPECT_EQ(titles(u"能源"_s, Reach::Unit), QStringList());
}

TEST_F(SearchQueries, keepToTheKindAndTheLimit)
{
    EXPECT_EQ(titles(u"云汀"_s, Reach::All, SearchKind::Client).size(), 1);
    EXPECT_EQ(titles(u"云汀"_s, Reach::All, SearchKind::Project, 1).size(), 1);
    EXPECT_EQ(titles(u"招标"_s, Reach::All, SearchKind::Visit, 1).size(), 1);
    EXPECT_EQ(titles(u" "_s), QStringList());
    EXPECT_EQ(titles(u"，"_s), QStringList());
}

TEST_F(SearchQueries, sayWhereAndWhen)
{
    const auto hits =
        m_data.queries().search.search(m_data.scope(Reach::Own), u"二期"_s, SearchKind::Visit, 5);
    ASSERT_EQ(hits->size(), 1U);
    EXPECT_EQ(hits->front().client, m_data.own);
    EXPECT_EQ(hits->front().number, u"A-00001"_s);
    EXPECT_EQ(hits->front().snippet, u"商谈二期招标安排"_s);
    EXPECT_EQ(hits->front().date, QDate(2026, 11, 20));
    EXPECT_EQ(m_data.queries()
                  .search.search(m_data.scope(Reach::Own), u"曾"_s, SearchKind::Person, 5)
                  ->front()
                  .snippet,
              u"重庆云汀置业有限公司(虚构)"_s);
}

TEST_F(SearchQueries, tellUnitsUsersAndCompanyToEverybody)
{
    EXPECT_TRUE(m_data.database.file().accounts().setMeta(u"company"_s, u"示例建工(虚构)"_s));
    const auto &organisation = m_data.queries().organisation;
    EXPECT_EQ(organisation.companyName().value(), u"示例建工(虚构)"_s);
    EXPECT_EQ(organisation.units()->size(), 2U);
    EXPECT_EQ(organisation.users()->front().name, u"周示客"_s);
}

TEST(Snippet, showsTheWordsAroundTheHit)
{
    const QString text = u"前"_s.repeated(30) + u"招标"_s + u"后"_s.repeated(60);
    EXPECT_EQ(persistence::snippetAround(text, {u"招标"_s}),
              u"…"_s + u"前"_s.repeated(12) + u"招标"_s + u"后"_s.repeated(34) + u"…"_s);
    EXPECT_EQ(persistence::snippetAround(u"短"_s, {u"没有"_s}), u"短"_s);
}

TEST(Snippet, cutsNoCharacterInTwo)
{
    const QString text = u"𬱖"_s.repeated(6) + u"x"_s + u"𬱖"_s.repeated(40) + u"招"_s;
    EXPECT_TRUE(persistence::snippetAround(text, {u"招"_s}).isValidUtf16());
    EXPECT_TRUE(persistence::snippetAround(text, {u"x"_s}).isValidUtf16());
}

} // namespace
} // namespace zhuke
