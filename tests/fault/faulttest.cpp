// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/companyfile.h"
#include "application/backup/backupverbs.h"
#include "fault/faultrun.h"
#include "fault/faultywork.h"
#include "persistence/migration/migrator.h"
#include "persistence/sql/database.h"
#include "security/backup/sodiumbackupsealer.h"
#include "security/sodiumkeystore.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <algorithm>

// Nothing that was acknowledged is lost, no batch is there by half, and the check finds nothing,
// wherever the program is ended or the disk fails (decisions 11, 46).
namespace zhuke::test {

using namespace Qt::StringLiterals;
using persistence::Database;

namespace {

const domain::SystemClock &today()
{
    static const domain::SystemClock clock(QDate(2026, 11, 23));
    return clock;
}

QStringList namesIn(const QString &path)
{
    const auto database = Database::open(path).value();
    QStringList names;
    for (const persistence::Row &row :
         database->query(u"SELECT name FROM client WHERE name NOT LIKE '云汀%'"_s)) {
        names.append(row.text("name"));
    }
    return names;
}

// Opens the file as the program does after a crash; what half-made files there were are gone then.
void expectSound(const FaultBench &bench, const std::string &where)
{
    const auto company = app::CompanyFile::open(bench.path(), today());
    ASSERT_TRUE(company) << where << ": " << company.error().rule.toStdString();
    const auto findings = (*company)->maintenance().check(QDate(2026, 11, 23), {});
    ASSERT_TRUE(findings) << where;
    for (const application::Finding &finding : *findings) {
        ADD_FAILURE() << where << ": " << finding.where.toStdString() << ' '
                      << finding.what.toStdString();
    }
    EXPECT_EQ(QDir(bench.folder()).entryList({u".zhuke*"_s}, QDir::Files | QDir::Hidden),
              QStringList())
        << where;
}

// What is found of the work afterwards; complains about half of it, or less than acknowledged.
using Look = std::function<qsizetype(const FaultBench &, const FaultRun &, const std::string &)>;

qsizetype lookAtSaves(const FaultBench &bench, const FaultRun &run, const std::string &where)
{
    expectSound(bench, where);
    const QStringList names = namesIn(bench.path());
    for (const QString &name : run.acknowledged) {
        EXPECT_TRUE(names.contains(name)) << where << ": lost " << name.toStdString();
    }
    EXPECT_LE(names.size(), run.acknowledged.size() + 1) << where; // one may just have been done
    return names.size();
}

qsizetype lookAtImport(const FaultBench &bench, const FaultRun &run, const std::string &where)
{
    expectSound(bench, where);
    const qsizetype found = namesIn(bench.path()).size();
    EXPECT_TRUE(found == importedClients || (found == 0 && run.acknowledged.isEmpty()))
        << where << ": " << found;
    return found == importedClients ? 1 : 0;
}

qsizetype lookAtBackup(const FaultBench &bench, const FaultRun &run, const std::string &where)
{
    expectSound(bench, where);
    const QString backup = backupOf(bench.path());
    if (!QFileInfo::exists(backup)) {
        EXPECT_TRUE(run.acknowledged.isEmpty()) << where;
        return 0;
    }
    const auto restored = application::restoreBackup(
        security::SodiumBackupSealer(),
        security::SodiumKeyStore(),
        {backup, bench.path() + u".restored"_s, faultyLogin(), faultyPassword()},
        {});
    EXPECT_TRUE(restored) << where << ": " << restored.error().rule.toStdString();
    return 1;
}

qsizetype lookAtMigration(const FaultBench &bench, const FaultRun &run, const std::string &where)
{
    bool isDone = false;
    {
        const auto database = Database::open(bench.path());
        EXPECT_TRUE(database) << where;
        isDone = persistence::Migrator(migrationsToCome()).pending(**database).value() == 0;
        EXPECT_EQ((*database)->integer(
                      u"SELECT count(*) FROM pragma_table_info('client') WHERE name = 'faulty'"_s),
                  isDone ? 1 : 0)
            << where;
        EXPECT_EQ((*database)->integer(u"SELECT count(*) FROM client"_s), clientsThere) << where;
    }
    EXPECT_TRUE(isDone || run.acknowledged.isEmpty()) << where;
    const QString copy =
        bench.path() + u".before-%1"_s.arg(migrationsToCome().back().number, 4, 10, QChar(u'0'));
    if (QFileInfo::exists(copy)) { // whole, or it would not have its name
        const auto company = app::CompanyFile::open(copy, today());
        EXPECT_TRUE(company && (*company)->maintenance().check(QDate(2026, 11, 23), {})->empty())
            << where;
    } else {
        EXPECT_FALSE(isDone) << where;
    }
    if (!isDone) {
        expectSound(bench, where);
    }
    return isDone ? 1 : 0;
}

struct Work
{
    QString name;
    Look look;
    std::vector<QString> places; // where a fault must have been, or nothing was tried
};

void PrintTo(const Work &work, std::ostream *stream)
{
    *stream << work.name.toStdString();
}

class Fault : public testing::TestWithParam<Work>
{
protected:
    // The work once for each of the calls, its fault there.
    void tryAll(const QString &how, FaultBench &bench, const std::vector<int> &calls)
    {
        const Work &work = GetParam();
        FaultTable table;
        for (const int at : calls) {
            const QString place = bench.places()[static_cast<std::size_t>(at - 1)];
            const FaultRun run = bench.run(how, at);
            EXPECT_EQ(run.isKilled, how == u"kill"_s) << at;
            const qsizetype found =
                work.look(bench, run, u"%1 at %2, %3"_s.arg(how).arg(at).arg(place).toStdString());
            table.count(place, run.acknowledged.size(), found);
        }
        table.print(u"%1: %2, %3 times of %4 calls"_s.arg(work.name, how)
                        .arg(table.rounds())
                        .arg(bench.places().size()));
        for (const QString &place : work.places) {
            EXPECT_GT(table.rounds(place), 0) << place.toStdString();
        }
    }

    // A few calls at every place; each call there is with scripts/test --full.
    void tryEach(const QString &how)
    {
        constexpr int few = 3;
        FaultBench bench(GetParam().name);
        tryAll(how, bench, roundsAsked() > 0 ? bench.every() : bench.pick(few));
    }
};

} // namespace

TEST_P(Fault, losesNothingWhenTheProgramIsKilled)
{
    constexpr int usual = 10;
    FaultBench bench(GetParam().name);
    tryAll(u"kill"_s, bench, bench.pick(std::max(usual, roundsAsked())));
}

TEST_P(Fault, losesNothingWhenTheDiskFails)
{
    tryEach(u"error"_s);
}

TEST_P(Fault, losesNothingWhenTheDiskIsFull)
{
    tryEach(u"full"_s);
}

INSTANTIATE_TEST_SUITE_P(
    Works,
    Fault,
    testing::Values(
        Work{u"save"_s,
             lookAtSaves,
             {u"write wal"_s, u"sync wal"_s, u"write database"_s, u"sync database"_s}},
        Work{u"import"_s,
             lookAtImport,
             {u"write wal"_s, u"sync wal"_s, u"write database"_s, u"sync database"_s}},
        Work{u"ledger"_s,
             lookAtImport,
             {u"write wal"_s, u"sync wal"_s, u"write database"_s, u"sync database"_s}},
        Work{u"backup"_s, lookAtBackup, {u"write part"_s, u"sync part"_s, u"rename part"_s}},
        Work{u"migrate"_s,
             lookAtMigration,
             {u"write part"_s, u"sync part"_s, u"rename part"_s, u"write wal"_s, u"sync wal"_s}}),
    [](const testing::TestParamInfo<Work> &each) { return each.param.name.toStdString(); });

} // namespace zhuke::test
