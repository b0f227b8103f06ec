// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupcheck.h"

#include "application/backup/backupverbs.h"
#include "persistence/audit/auditchain.h"
#include "security/backup/sodiumbackupsealer.h"
#include "support/testcompany.h"

#include <gtest/gtest.h>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

// A company with one client, made with backup keys of its own.
class Backed
{
public:
    Backed()
    {
        const BackupKeys keys = test::testKeyring().newBackupKeys();
        EXPECT_TRUE(accounts().setMeta(QString::fromUtf16(metakeys::backupPublicKey),
                                       QString::fromLatin1(keys.publicKey.toHex())));
        EXPECT_TRUE(accounts().setMeta(QString::fromUtf16(metakeys::backupSecretKey),
                                       QString::fromLatin1(keys.sealedSecretKey.toHex())));
        company.addClient();
    }

    AccountStore &accounts() { return company.database.file().accounts(); }
    Maintenance &maintenance() { return company.database.file().maintenance(); }

    void backUp(const QString &path)
    {
        const BackupRequest request{path, folder.path(), test::now()};
        ASSERT_TRUE(makeBackup(maintenance(), sealer, request, {}));
        noteBackup(accounts(), path);
    }

    // As somebody would who knows the program: the last record goes, what it was about, and the
    // note of which record was the last.
    void removeLastRecord()
    {
        persistence::Database &database = company.database.file().connection();
        const qint64 seq = persistence::readAuditHead(database).seq;
        for (const QString &table : {u"audit_payload"_s, u"audit_item"_s, u"audit"_s}) {
            database.exec(u"DELETE FROM %1 WHERE seq = :seq"_s.arg(table), {{"seq", seq}});
        }
        database.exec(
            u"DELETE FROM client_summary WHERE client_id = (SELECT max(id) FROM client)"_s);
        database.exec(u"DELETE FROM client WHERE id = (SELECT max(id) FROM client)"_s);
        const auto hash =
            database.first(u"SELECT hash FROM audit WHERE seq = :seq"_s,
                           {{"seq", seq - 1}},
                           [](const persistence::Row &row) { return row.blob("hash"); });
        persistence::writeAuditHead(database, {seq - 1, hash.value_or(QByteArray())});
    }

    // What the file itself tells of it.
    std::size_t ownFindings() { return maintenance().check(test::today(), {}).value().size(); }

    QStringList against(const QString &path)
    {
        QStringList found;
        const auto findings = checkAgainst(maintenance(), sealer, path);
        EXPECT_TRUE(findings);
        for (const Finding &finding : findings.value()) {
            found.append(finding.what);
        }
        return found;
    }

    QTemporaryDir folder;
    test::TestCompany company;
    security::SodiumBackupSealer sealer;
};

TEST(BackupCheck, findsNothingWhereWorkWentOn)
{
    Backed backed;
    const QString backup = backed.folder.filePath(u"a.zhukebak"_s);
    backed.backUp(backup);
    backed.company.addClient(u"澜汀建设有限公司(虚构)"_s);
    EXPECT_EQ(backed.against(backup), QStringList());
    EXPECT_TRUE(
        checkAgainstNewest(backed.maintenance(), backed.accounts(), backed.sealer)->empty());
}

TEST(BackupCheck, findsARemovedLastRecordThatTheFileItselfDoesNotTell)
{
    Backed backed;
    backed.company.addClient(u"澜汀建设有限公司(虚构)"_s);
    const std::size_t before = backed.ownFindings();
    const QString backup = backed.folder.filePath(u"a.zhukebak"_s);
    backed.backUp(backup);
    backed.removeLastRecord();
    EXPECT_EQ(backed.ownFindings(), before);
    EXPECT_EQ(backed.against(backup), QStringList(u"auditRecordsRemoved"_s));
    const auto newest = checkAgainstNewest(backed.maintenance(), backed.accounts(), backed.sealer);
    ASSERT_EQ(newest->size(), 1U);
    EXPECT_EQ(newest->front().where, u"audit %1"_s.arg(backed.company.auditRecords() + 1));
    // Later records do not hide it.
    backed.company.addClient(u"栖川置业有限公司(虚构)"_s);
    EXPECT_EQ(backed.against(backup), QStringList(u"auditReplaced"_s));
}

TEST(BackupCheck, refusesABackupOfAnotherDatabase)
{
    Backed backed;
    Backed other;
    const QString backup = other.folder.filePath(u"b.zhukebak"_s);
    other.backUp(backup);
    const auto findings = checkAgainst(backed.maintenance(), backed.sealer, backup);
    ASSERT_FALSE(findings);
    EXPECT_EQ(findings.error().rule, u"anotherDatabase"_s);
}

TEST(BackupCheck, asksNothingOfABackupThatIsNotThereAnyMore)
{
    Backed backed;
    const QString backup = backed.folder.filePath(u"a.zhukebak"_s);
    EXPECT_TRUE(
        checkAgainstNewest(backed.maintenance(), backed.accounts(), backed.sealer)->empty());
    backed.backUp(backup);
    ASSERT_TRUE(QFile::remove(backup));
    EXPECT_TRUE(
        checkAgainstNewest(backed.maintenance(), backed.accounts(), backed.sealer)->empty());
    EXPECT_EQ(checkAgainst(backed.maintenance(), backed.sealer, backup).error().value, backup);
}

} // namespace

} // namespace zhuke::application
