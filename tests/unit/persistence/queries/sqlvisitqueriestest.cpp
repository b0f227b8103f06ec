// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/sqlvisitqueries.h"

#include "domain/text/bigrams.h"
#include "persistence/visit/visitindex.h"
#include "support/threeclients.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace zhuke {
namespace {

using namespace Qt::StringLiterals;
using domain::AccessScope;
using domain::Repositories;
using domain::Visit;
using domain::VisitFilter;
using domain::VisitId;
using testing::ElementsAre;
using testing::IsEmpty;
using Reach = AccessScope::Reach;

class VisitQueries : public testing::Test
{
protected:
    VisitId add(const Visit &visit)
    {
        return m_data.database.write([&](Repositories &r) { return r.visits.add(visit); });
    }

    VisitId add(domain::ClientId client, QDate date, const QString &content)
    {
        return add(
            test::aVisit(client).with(&Visit::date, date).with(&Visit::content, content).build());
    }

    std::vector<VisitId> ids(const VisitFilter &filter,
                             const AccessScope &scope = AccessScope::everything())
    {
        return m_data.queries().visits.ids(scope, filter).value();
    }

    std::vector<VisitId> saying(const QString &text)
    {
        VisitFilter filter;
        filter.text = text;
        return ids(filter);
    }

    test::ThreeClients m_data;
};

TEST_F(VisitQueries, giveTheNewestFirst)
{
    const VisitId old = add(m_data.own, QDate(1998, 5, 1), u"旧"_s);
    const VisitId second = add(m_data.own, QDate(2026, 11, 20), u"二"_s);
    const VisitId first = add(m_data.foreign, QDate(2026, 11, 21), u"一"_s);
    const VisitId third = add(m_data.own, QDate(2026, 11, 20), u"三"_s);
    EXPECT_THAT(ids({}), ElementsAre(first, third, second, old));
}

TEST_F(VisitQueries, showOnlyWhatIsInReach)
{
    const VisitId own = add(m_data.own, QDate(2026, 11, 20), u"招标"_s);
    const VisitId unit = add(m_data.unitsOther, QDate(2026, 11, 19), u"招标"_s);
    const VisitId foreign = add(m_data.foreign, QDate(2026, 11, 18), u"招标"_s);
    for (const QString &text : {u""_s, u"招标"_s}) {
        VisitFilter filter;
        filter.text = text;
        EXPECT_THAT(ids(filter, m_data.scope(Reach::None)), IsEmpty());
        EXPECT_THAT(ids(filter, m_data.scope(Reach::Own)), ElementsAre(own));
        EXPECT_THAT(ids(filter, m_data.scope(Reach::Unit)), ElementsAre(own, unit));
        EXPECT_THAT(ids(filter, m_data.scope(Reach::All)), ElementsAre(own, unit, foreign));
    }
    const auto &visits = m_data.queries().visits;
    EXPECT_EQ(visits.rows(m_data.scope(Reach::Unit), ids({}))->size(), 2U);
    EXPECT_EQ(visits.find(m_data.scope(Reach::Unit), foreign).error().code,
              domain::ErrorCode::NotFound);
    EXPECT_EQ(visits.find(m_data.scope(Reach::Own), own)->content, u"招标"_s);
}

TEST_F(VisitQueries, takeOneClientAndAPeriod)
{
    const VisitId before = add(m_data.own, QDate(2026, 9, 30), u"甲"_s);
    const VisitId first = add(m_data.own, QDate(2026, 10, 1), u"甲"_s);
    const VisitId last = add(m_data.own, QDate(2026, 12, 31), u"甲"_s);
    add(m_data.foreign, QDate(2026, 10, 1), u"甲"_s);
    VisitFilter filter;
    filter.client = m_data.own;
    filter.from = QDate(2026, 10, 1);
    filter.to = QDate(2026, 12, 31);
    EXPECT_THAT(ids(filter), ElementsAre(last, first));
    filter.from = {};
    EXPECT_THAT(ids(filter), ElementsAre(last, first, before));
}

TEST_F(VisitQueries, fillTheLine)
{
    domain::Promise done = test::aPromise(u"送样"_s);
    done.done = QDate(2026, 11, 22);
    const VisitId id =
        add(test::aVisit(m_data.own)
                .with(&Visit::our, {test::aParticipant(u"周示客"_s), test::aParticipant(u"李示"_s)})
                .with(&Visit::their, {test::aParticipant(u"曾示远"_s)})
                .with(&Visit::nextDate, QDate(2026, 12, 1))
                .with(&Visit::promises, {test::aPromise(u"报价"_s, QDate(2026, 11, 30)), done}));
    const std::vector ids{id};
    const auto row = m_data.queries().visits.rows(AccessScope::everything(), ids)->front();
    EXPECT_EQ(row.clientNumber, u"A-00001"_s);
    EXPECT_EQ(row.our, u"周示客、李示"_s);
    EXPECT_EQ(row.their, u"曾示远"_s);
    EXPECT_EQ(row.openPromises, 1);
    EXPECT_EQ(row.nextDate, QDate(2026, 12, 1));
}

TEST_F(VisitQueries, findEveryWordOfAVisit)
{
    const VisitId id = add(test::aVisit(m_data.own)
                               .with(&Visit::content, u"商谈 BIM 招标,第2期"_s)
                               .with(&Visit::clientOpinion, u"希望提前"_s)
                               .with(&Visit::their, {test::aParticipant(u"曾示远"_s)})
                               .with(&Visit::promises, {test::aPromise(u"送样品"_s)}));
    for (const QString &found : {u"招标"_s,
                                 u"标"_s,
                                 u"bim"_s,
                                 u"ＢＩＭ"_s,
                                 u"期"_s,
                                 u"提前"_s,
                                 u"曾示"_s,
                                 u"样品"_s,
                                 u"im 前 招"_s}) {
        EXPECT_THAT(saying(found), ElementsAre(id)) << found.toStdString();
    }
    for (const QString &missing : {u"标第"_s, u"bm"_s, u"招标 报价"_s, u"样品希"_s}) {
        EXPECT_THAT(saying(missing), IsEmpty()) << missing.toStdString();
    }
    EXPECT_THAT(saying(u"，。"_s), ElementsAre(id)); // no word: nothing is asked
}

TEST_F(VisitQueries, findWhatOneTransactionAddedChangedAndTookAway)
{
    struct Ids
    {
        VisitId kept;
        VisitId changed;
    };
    const auto ids = m_data.database.write([&](Repositories &r) -> domain::Result<Ids> {
        const auto visit = [&](QDate date, const QString &content) {
            return test::aVisit(m_data.own)
                .with(&Visit::date, date)
                .with(&Visit::content, content)
                .build();
        };
        const VisitId gone = r.visits.add(visit(QDate(2026, 11, 20), u"幕墙样板"_s)).value();
        const VisitId kept = r.visits.add(visit(QDate(2026, 11, 18), u"幕墙报价"_s)).value();
        Visit changed = visit(QDate(2026, 11, 19), u"幕墙图纸"_s);
        changed.id = r.visits.add(changed).value();
        changed.revision = 1;
        changed.content = u"幕墙合同"_s;
        EXPECT_TRUE(r.visits.update(changed));
        EXPECT_TRUE(r.visits.erase(gone));
        return Ids{kept, *changed.id};
    });
    EXPECT_THAT(saying(u"幕墙"_s), ElementsAre(ids.changed, ids.kept));
    EXPECT_THAT(saying(u"图纸"_s), IsEmpty());
    EXPECT_THAT(saying(u"样板"_s), IsEmpty());
    // FTS5 compares its index with what it was given, entry by entry.
    const auto terms = m_data.database.connection().list(
        u"SELECT rowid FROM visit_terms WHERE visit_terms MATCH '\"幕墙\"'"_s,
        {},
        [](const auto &row) { return row.integer("rowid"); });
    EXPECT_EQ(terms.size(), 2U);
}

TEST_F(VisitQueries, refuseMoreWordsThanCanBeLookedFor)
{
    VisitFilter filter;
    filter.text = u"甲 "_s.repeated(40);
    EXPECT_EQ(m_data.queries().visits.ids(AccessScope::everything(), filter).error().rule,
              u"tooManyConditions"_s);
}

// Search equals LIKE on the stored text, whatever was added, changed, moved and erased before.
TEST_F(VisitQueries, findExactlyWhatALikeFinds)
{
    std::mt19937 random(20261123); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same every time
    const auto below = [&random](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    const QStringList letters{u"标"_s, u"招"_s, u"投"_s, u"𬱖"_s, u"𰻝"_s, u"a"_s, u"B"_s,
                              u"é"_s,  u"ß"_s,  u"1"_s,  u"２"_s,   u"，"_s,   u" "_s, u"ｶ"_s,
                              u"İ"_s,  u"ы"_s,  u"々"_s, u"\n"_s,   u"ﬁ"_s,    u"한"_s};
    const auto text = [&](std::size_t length) {
        QString made;
        for (std::size_t i = 0; i < length; ++i) {
            made += letters.at(static_cast<qsizetype>(below(20)));
        }
        return made;
    };
    std::vector<Visit> visits;
    for (int i = 0; i < 150; ++i) {
        Visit visit =
            test::aVisit(m_data.own)
                .with(&Visit::date, QDate(2026, 1, 1).addDays(static_cast<qint64>(below(200))))
                .with(&Visit::content, u"x"_s + text(1 + below(12)));
        visit.id = add(visit);
        visit.revision = 1;
        visits.push_back(visit);
    }
    m_data.database.write([&](Repositories &r) -> domain::Result<void> {
        for (std::size_t i = 0; i < visits.size(); i += 3) {
            Visit &visit = visits[i];
            if (below(4) == 0) {
                if (const auto erased = r.visits.erase(*visit.id); !erased) {
                    return erased;
                }
                visit.content.clear();
                continue;
            }
            visit.content = u"y"_s + text(1 + below(12));
            visit.date = visit.date.addDays(static_cast<qint64>(below(2)));
            if (const auto updated = r.visits.update(visit); !updated) {
                return updated;
            }
        }
        return {};
    });
    int hits = 0;
    for (int i = 0; i < 400; ++i) {
        const QString asked = text(1 + below(4));
        const QStringList runs = domain::searchQuery(asked).runs;
        std::vector<VisitId> expected;
        for (const Visit &visit : visits) {
            const QString stored = persistence::visitSearchText(visit);
            if (!visit.content.isEmpty() && std::ranges::all_of(runs, [&](const QString &run) {
                    return stored.contains(run);
                })) {
                expected.push_back(*visit.id);
            }
        }
        std::vector<VisitId> found = saying(asked);
        hits += static_cast<int>(found.size());
        std::ranges::sort(found);
        EXPECT_EQ(found, expected) << asked.toStdString();
    }
    EXPECT_GT(hits, 1000);
}

} // namespace
} // namespace zhuke
