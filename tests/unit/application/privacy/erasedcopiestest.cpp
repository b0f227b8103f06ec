// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/draft/draftverbs.h"
#include "unit/application/privacy/erasing.h"

using testing::Contains;

namespace zhuke::application {

using namespace erasing;

TEST_F(Erasing, takesAwayWhatLiesInTheTrashAndTheDraftsOfEverybody)
{
    const domain::VisitId id = addVisit(u"曾示远谈到二期招标安排"_s);
    ASSERT_TRUE(visits().moveToTrash(m_company.manager, id));
    DraftVerbs drafts(m_company.database.storage(), m_company.clock);
    ASSERT_TRUE(drafts.save(m_company.manager, u"visit/new"_s, R"({"whom":"曾示远"})"));
    ASSERT_TRUE(drafts.save(m_company.clerk, u"visit/new"_s, R"({"whom":"单示宁"})"));
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->erasure.isClosed());
    EXPECT_EQ(report->purged.drafts, 1);
    EXPECT_FALSE(drafts.find(m_company.manager, u"visit/new"_s).value());
    EXPECT_TRUE(drafts.find(m_company.clerk, u"visit/new"_s).value());
    EXPECT_EQ(count(u"SELECT count(*) FROM visit"_s), 0);
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Erasing, takesAwayTheFilesThatHangOnThePerson)
{
    domain::Attachment file;
    file.uid = test::aUid();
    file.client = m_client;
    file.owner = person().uid;
    file.addedUtc = test::now();
    file.kind = u"名片"_s;
    file.fileName = u"card.png"_s;
    m_company.database.write(
        [&](Repositories &r) { return r.attachments.add(file, QByteArray("card of a person")); });
    ASSERT_EQ(count(u"SELECT count(*) FROM attachment_chunk"_s), 1);
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report);
    EXPECT_THAT(report->purged.items, Contains(domain::AggregateRef{u"attachment"_s, file.uid}));
    EXPECT_EQ(count(u"SELECT count(*) FROM attachment_chunk"_s), 0);
    EXPECT_EQ(check(), QStringList());
}

TEST_F(Erasing, erasesSomebodyInTheTrash)
{
    const ErasureRequest wanted = request();
    ASSERT_TRUE(
        m_company.clients.update(m_company.manager, m_client, [](ClientFile &file) -> Result<void> {
            file.persons.clear();
            return {};
        }));
    const auto report = m_verbs.erase(m_archivist, wanted);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->erasure.isClosed());
    EXPECT_EQ(filesWith(mobile), QStringList());
}

TEST_F(Erasing, namesADuplicateInTheTrashAndLetsANamesakeLive)
{
    const auto addSameName = [](ClientFile &file) -> Result<void> {
        Person same;
        same.name = name;
        same.post = u"出纳"_s;
        file.persons.push_back(same);
        return {};
    };
    ASSERT_TRUE(m_company.clients.update(m_company.manager, m_client, addSameName));
    const ErasureRequest wanted = request();
    const auto namesake = m_verbs.erase(m_archivist, wanted);
    ASSERT_TRUE(namesake);
    EXPECT_TRUE(namesake->erasure.isClosed());
    EXPECT_EQ(namesake->shared, QStringList{u"name"_s});
    EXPECT_EQ(m_company.file(m_client).persons.back().name, name);

    ASSERT_TRUE(m_company.clients.update(m_company.manager, m_client, addSameName));
    ErasureRequest second = wanted;
    second.personUid = m_company.file(m_client).persons.back().uid;
    ASSERT_TRUE(
        m_company.clients.update(m_company.manager, m_client, [](ClientFile &file) -> Result<void> {
            file.persons.erase(file.persons.begin() + 1);
            return {};
        }));
    const auto duplicate = m_verbs.erase(m_archivist, second);
    ASSERT_TRUE(duplicate);
    EXPECT_FALSE(duplicate->erasure.isClosed());
    ASSERT_EQ(duplicate->mentions.size(), 1U);
    EXPECT_EQ(duplicate->mentions.front().kind, u"person"_s);
}

TEST_F(Erasing, isRepeatedInAnOlderFileByTheTombstonesOfTheNewer)
{
    const QString older = QFileInfo(m_company.database.path()).absolutePath() + u"/older.zhuke"_s;
    ASSERT_TRUE(m_company.database.file().maintenance().copyTo(older, {}));
    const QString uid = person().uid;
    ASSERT_TRUE(m_verbs.erase(m_archivist, request()));
    const auto tombstones = m_company.database.file().maintenance().erasures().value();

    auto file = persistence::DatabaseFile::open(
                    older, persistence::DatabaseFile::Upgrade::Refuse, test::now())
                    .value();
    file->unlock(test::testKeyring());
    EXPECT_EQ(file->maintenance().notErased(tombstones)->size(), 1U);
    ErasureVerbs verbs(file->storage(), file->maintenance(), file->accounts(), m_company.clock);
    const auto repeated = verbs.repeat(m_archivist, tombstones);
    ASSERT_TRUE(repeated);
    ASSERT_EQ(repeated->size(), 1U);
    EXPECT_TRUE(repeated->front().erasure.isClosed());
    EXPECT_EQ(repeated->front().erasure.personUid, uid);
    EXPECT_TRUE(file->maintenance().notErased(tombstones)->empty());
    EXPECT_TRUE(verbs.repeat(m_archivist, tombstones)->empty());
}

TEST_F(Erasing, tellsWhichCopiesStillHoldThePerson)
{
    const QString folder = QFileInfo(m_company.database.path()).absolutePath();
    const QString before = m_company.database.path() + u".before-0003"_s;
    QFile copy(before);
    ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.close();
    const QString backup = folder + u"/a.zhukebak"_s;
    ASSERT_TRUE(QFile::copy(before, backup));
    ASSERT_TRUE(m_company.database.file().accounts().setMeta(
        QString::fromUtf16(metakeys::newestBackup), backup));
    const auto report = m_verbs.erase(m_archivist, request());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->copies, (QStringList{backup, before}));
}

} // namespace zhuke::application
