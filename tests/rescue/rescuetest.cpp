// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/maintenance/contentdigest.h"
#include "persistence/rescue/sqlrescue.h"
#include "rescue/damagedfile.h"

#include <QFile>

#include <gmock/gmock.h>

namespace zhuke {

using namespace Qt::StringLiterals;
using application::RescueReport;
using test::DamagedFile;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

QStringList checked(app::CompanyFile &file)
{
    QStringList found;
    const auto findings = file.maintenance().check(QDate(2026, 11, 23), {}).value();
    for (const auto &finding : findings) {
        found += finding.where.section(u' ', 0, 0) + u' ' + finding.what;
    }
    return found;
}

// Signed in with the password of old, everything in reach.
domain::AccessScope enter(app::CompanyFile &file, const domain::Clock &clock)
{
    EXPECT_TRUE(file.signIn(clock, u"jingying1"_s, application::demoPassword()));
    return application::scopeOf(file.session());
}

// Nothing refers to what is not there, whatever was lost.
void expectSoundDatabase(DamagedFile &damaged)
{
    EXPECT_THAT(damaged.otherFiles(), IsEmpty());
    const auto file = damaged.openRescued();
    const QStringList findings = checked(*file);
    for (const char16_t *never : {u"database damagedPages", u"database searchOutdated"}) {
        EXPECT_FALSE(findings.contains(QString::fromUtf16(never)));
    }
    for (const QString &finding : findings) {
        EXPECT_FALSE(finding.endsWith(u"danglingReference") || finding.endsWith(u"unreadable")
                     || finding.endsWith(u"summaryOutdated"))
            << finding.toStdString();
    }
}

// Every row that stood on no damaged page came back, and none that was not there.
void expectEverythingElse(DamagedFile &damaged,
                          const RescueReport &report,
                          const DamagedFile::Pages &pages)
{
    for (const QString &table : damaged.tables()) {
        const auto &came = DamagedFile::of(report, table);
        EXPECT_GE(came.rows + came.dropped, damaged.rowsOf(table) - damaged.rowsOn(table, pages))
            << table.toStdString();
        if (came.isExact) {
            EXPECT_EQ(came.rows + came.dropped + came.lost, damaged.rowsOf(table))
                << table.toStdString();
        }
    }
}

} // namespace

TEST(Rescue, givesTheWholeContentOfASoundFile)
{
    DamagedFile damaged;
    const QByteArray before = damaged.bytes();
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->isComplete());
    EXPECT_TRUE(report->canBeOpened);
    EXPECT_EQ(damaged.bytes(), before);
    for (const QString &table : damaged.tables()) {
        // The trail has one record more: of the rescue itself.
        const qint64 more = table == u"audit" || table == u"audit_payload" ? 1 : 0;
        EXPECT_EQ(damaged.strangers(table), more) << table.toStdString();
        EXPECT_EQ(DamagedFile::of(*report, table).rows, damaged.rowsOf(table));
    }
    const auto file = damaged.openRescued();
    EXPECT_EQ(checked(*file), QStringList());
    const auto sound = app::CompanyFile::open(damaged.soundPath(), damaged.clock()).value();
    const auto scope = enter(*file, damaged.clock());
    enter(*sound, damaged.clock());
    EXPECT_EQ(application::contentDigest(file->queries()).value(),
              application::contentDigest(sound->queries()).value());
    for (const QString &text : {u"云汀"_s, u"付款"_s}) {
        EXPECT_EQ(file->queries().search.search(scope, text, {}, 50).value().size(),
                  sound->queries().search.search(scope, text, {}, 50).value().size());
    }
}

TEST(Rescue, losesTheRowsOfADestroyedPageAndCountsThem)
{
    DamagedFile damaged;
    const auto leaves = damaged.pagesOf(u"visit"_s, u"leaf"_s);
    const DamagedFile::Pages pages{*std::next(leaves.begin(), 5)};
    damaged.zero(pages);
    const QByteArray before = damaged.bytes();
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(damaged.bytes(), before);
    expectEverythingElse(damaged, *report, pages);
    const auto &visits = DamagedFile::of(*report, u"visit"_s);
    EXPECT_GT(visits.lost, 0);
    EXPECT_EQ(visits.lost, damaged.rowsOn(u"visit"_s, pages));
    EXPECT_EQ(visits.rows, damaged.rowsOf(u"visit"_s) - visits.lost);
    EXPECT_TRUE(visits.isExact);
    EXPECT_GT(DamagedFile::of(*report, u"visit_participant"_s).dropped, 0);
    EXPECT_EQ(damaged.strangers(u"visit"_s), 0);
    EXPECT_FALSE(report->isComplete());
    expectSoundDatabase(damaged);
    EXPECT_THAT(checked(*damaged.openRescued()), Contains(u"visit missing"_s));
}

TEST(Rescue, readsThePagesBelowADestroyedInnerPage)
{
    for (const char16_t *table : {u"visit", u"client", u"audit_item"}) {
        DamagedFile damaged;
        const QString name = QString::fromUtf16(table);
        const auto pages = damaged.pagesOf(name, u"internal"_s);
        ASSERT_THAT(pages, Not(IsEmpty())) << name.toStdString();
        damaged.zero(pages);
        const auto report = damaged.rescue();
        ASSERT_TRUE(report) << report.error().detail.toStdString();
        EXPECT_TRUE(report->isComplete()) << name.toStdString();
        EXPECT_EQ(DamagedFile::of(*report, name).rows, damaged.rowsOf(name));
        EXPECT_EQ(checked(*damaged.openRescued()), QStringList());
    }
}

TEST(Rescue, needsNoIndex)
{
    DamagedFile damaged;
    DamagedFile::Pages pages;
    for (const QString &index : {u"visit_client_date"_s,
                                 u"sqlite_autoindex_client_1"_s,
                                 u"visit_terms_data"_s,
                                 u"audit_item_entity"_s}) {
        pages.merge(damaged.pagesOf(index, u"leaf"_s));
        pages.merge(damaged.pagesOf(index, u"internal"_s));
    }
    damaged.zero(pages);
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->isComplete());
    const auto file = damaged.openRescued();
    EXPECT_EQ(checked(*file), QStringList());
}

TEST(Rescue, readsAFileWhoseHeadOrFirstPageIsGone)
{
    QRandomGenerator random(20261123);
    for (const int bytes : {16, 100, 4096}) {
        DamagedFile damaged;
        QByteArray garbage;
        for (int i = 0; i < bytes; ++i) {
            garbage.append(static_cast<char>(random.bounded(1, 256)));
        }
        damaged.fillWith(0, garbage);
        const auto report = damaged.rescue();
        ASSERT_TRUE(report) << report.error().detail.toStdString();
        for (const QString &table : damaged.tables()) {
            EXPECT_EQ(DamagedFile::of(*report, table).rows, damaged.rowsOf(table))
                << table.toStdString();
        }
        EXPECT_EQ(checked(*damaged.openRescued()), QStringList());
    }
}

TEST(Rescue, readsWhatIsLeftOfAFileThatWasCutOff)
{
    DamagedFile damaged;
    const qint64 kept = damaged.pageCount() * 6 / 10;
    DamagedFile::Pages gone;
    for (qint64 page = kept + 1; page <= damaged.pageCount(); ++page) {
        gone.insert(page);
    }
    damaged.truncate(kept * 4096 + 17);
    EXPECT_EQ(app::CompanyFile::open(damaged.path(), damaged.clock()).error().rule, u"damaged"_s);
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    expectEverythingElse(damaged, *report, gone);
    expectSoundDatabase(damaged);
}

TEST(Rescue, keepsWhatBelongsToALostClientUnderAStandIn)
{
    DamagedFile damaged;
    const auto leaves = damaged.pagesOf(u"client"_s, u"leaf"_s);
    const DamagedFile::Pages pages{*std::next(leaves.begin(), 2)};
    damaged.zero(pages);
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    const auto &clients = DamagedFile::of(*report, u"client"_s);
    EXPECT_GT(clients.lost, 0);
    EXPECT_EQ(report->standIns, clients.lost);
    EXPECT_EQ(DamagedFile::of(*report, u"visit"_s).rows, damaged.rowsOf(u"visit"_s));
    expectSoundDatabase(damaged);
    const auto file = damaged.openRescued();
    EXPECT_THAT(checked(*file), Contains(u"client missing"_s));
    const auto scope = enter(*file, damaged.clock());
    EXPECT_EQ(static_cast<qint64>(
                  file->queries().search.search(scope, u"已损坏的客户"_s, {}, 50).value().size()),
              report->standIns);
}

TEST(Rescue, takesWhatTheLogHoldsAndLeavesItAlone)
{
    DamagedFile damaged;
    const auto open = persistence::Database::open(damaged.path()).value();
    open->exec(u"UPDATE unit SET name = '刚刚改名的单位' WHERE id = 1"_s);
    ASSERT_GT(QFileInfo(damaged.path() + u"-wal"_s).size(), 0);
    const QByteArray before = damaged.bytes();
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_EQ(damaged.bytes(), before);
    EXPECT_GT(QFileInfo(damaged.path() + u"-wal"_s).size(), 0);
    const auto rescued = persistence::Database::open(damaged.rescuedPath()).value();
    EXPECT_EQ(rescued->integer(u"SELECT count(*) FROM unit WHERE name = '刚刚改名的单位'"_s), 1);
}

TEST(Rescue, goesOnWhereTheTrailWasBrokenOff)
{
    DamagedFile damaged;
    const auto leaves = damaged.pagesOf(u"audit"_s, u"leaf"_s);
    auto pages = damaged.pagesOf(u"meta"_s, u"leaf"_s); // the head of the trail and all
    pages.insert(*leaves.rbegin());
    damaged.zero(pages);
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_FALSE(DamagedFile::of(*report, u"audit"_s).isExact);
    expectSoundDatabase(damaged);
    const auto rescued = persistence::Database::open(damaged.rescuedPath()).value();
    EXPECT_EQ(rescued->integer(u"SELECT count(*) FROM audit WHERE verb = 'rescue'"_s), 1);
}

TEST(Rescue, neverTakesAKeyForAnothers)
{
    DamagedFile damaged;
    damaged.zero(damaged.pagesOf(u"app_user"_s, u"leaf"_s));
    const auto report = damaged.rescue();
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    expectSoundDatabase(damaged);
    const auto rescued = persistence::Database::open(damaged.rescuedPath()).value();
    EXPECT_EQ(rescued->integer(u"SELECT count(*) FROM key_slot WHERE user_id IS NULL"_s), 1);
}

TEST(Rescue, refusesWhatHoldsNothingOfOurs)
{
    DamagedFile damaged;
    QRandomGenerator random(1);
    DamagedFile::Pages all;
    for (qint64 page = 1; page <= damaged.pageCount(); ++page) {
        all.insert(page);
    }
    damaged.scramble(all, random);
    EXPECT_EQ(damaged.rescue().error().rule, u"nothingReadable"_s);
    damaged.truncate(0);
    EXPECT_EQ(damaged.rescue().error().rule, u"nothingReadable"_s);
    EXPECT_FALSE(QFile::exists(damaged.rescuedPath()));
    EXPECT_THAT(damaged.otherFiles(), IsEmpty());
}

TEST(Rescue, refusesAnotherProgramsFileAndATakenName)
{
    DamagedFile damaged;
    QFile::copy(damaged.soundPath(), damaged.rescuedPath());
    EXPECT_EQ(damaged.rescue().error().rule, u"fileExists"_s);
    QFile::remove(damaged.rescuedPath());
    damaged.fillWith(68, "ABCD"); // the application's id
    EXPECT_EQ(damaged.rescue().error().rule, u"notOurs"_s);
}

TEST(Rescue, leavesNothingWhenItIsStopped)
{
    DamagedFile damaged;
    for (const int stop : {1, 25, 75}) {
        const auto report = damaged.rescue([stop](int done, int /*all*/) { return done < stop; });
        ASSERT_FALSE(report) << stop;
        EXPECT_EQ(report.error().code, domain::ErrorCode::Cancelled);
        EXPECT_FALSE(QFile::exists(damaged.rescuedPath()));
        EXPECT_THAT(damaged.otherFiles(), IsEmpty());
    }
}

TEST(Rescue, bringsAnOlderSchemaUpToDate)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.zhuke"_s);
    const domain::SystemClock clock(QDate(2026, 11, 23));
    {
        const auto old = persistence::Database::create(path).value();
        auto steps = persistence::builtInMigrations();
        ASSERT_GT(steps.size(), 1U);
        steps.resize(1, steps.front());
        ASSERT_TRUE(persistence::Migrator(steps).migrate(*old, clock.utcNow()));
        old->insert("unit", {{"uid", "u"}, {"name", "华东分公司"}, {"kind", "branch"}});
    }
    const QString target = folder.filePath(u"new.zhuke"_s);
    const auto report =
        application::rescueDatabase(persistence::SqlRescue(), clock, {path, target}, {});
    ASSERT_TRUE(report) << report.error().detail.toStdString();
    EXPECT_TRUE(report->isComplete());
    EXPECT_FALSE(report->canBeOpened);                  // it never had a key
    EXPECT_TRUE(app::CompanyFile::open(target, clock)); // which refuses an older schema
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

// Any twenty pages, zeroed or overwritten by anything: what stands elsewhere comes back.
TEST(Rescue, standsAnyTwentyDamagedPages)
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        DamagedFile damaged;
        DamagedFile::Pages pages;
        while (pages.size() < 20) {
            pages.insert(random.bounded(1, static_cast<int>(damaged.pageCount()) + 1));
        }
        if (seed % 2 == 0) {
            damaged.zero(pages);
        } else {
            damaged.scramble(pages, random);
        }
        const auto report = damaged.rescue();
        ASSERT_TRUE(report) << "seed " << seed << ' ' << report.error().detail.toStdString();
        expectEverythingElse(damaged, *report, pages);
        expectSoundDatabase(damaged);
        if (testing::Test::HasFailure()) {
            FAIL() << "seed " << seed;
        }
    }
}

// Bytes that changed one by one, as bad memory does: values may be wrong then, which nobody can
// tell, but the copy is a database.
TEST(Rescue, standsSingleWrongBytes)
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QRandomGenerator random(seed);
        DamagedFile damaged;
        for (int i = 0; i < 400; ++i) {
            const auto at = random.bounded(static_cast<int>(damaged.pageCount()) * 4096);
            damaged.fillWith(at, QByteArray(1, static_cast<char>(random.bounded(256))));
        }
        const auto report = damaged.rescue();
        ASSERT_TRUE(report) << "seed " << seed << ' ' << report.error().detail.toStdString();
        const auto rescued = persistence::Database::open(damaged.rescuedPath()).value();
        EXPECT_EQ(rescued->integer(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        EXPECT_EQ(rescued->integer(u"SELECT count(*) FROM pragma_integrity_check "
                                   "WHERE integrity_check <> 'ok'"_s),
                  0);
        EXPECT_GT(rescued->integer(u"SELECT count(*) FROM visit"_s),
                  damaged.rowsOf(u"visit"_s) / 2);
    }
}

} // namespace zhuke
