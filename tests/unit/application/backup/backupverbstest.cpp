// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupverbs.h"

#include "application/ports/accountstore.h"
#include "domain/common/digest.h"
#include "persistence/migration/migration.h"
#include "security/backup/sodiumbackupsealer.h"
#include "security/sodiumkeystore.h"
#include "support/testcompany.h"

#include <QDir>

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace zhuke::application {

using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"云汀置业-2026"_s;
const QString login = u"查示川"_s;

class BackupVerbs : public testing::Test
{
protected:
    BackupVerbs()
    {
        AccountStore &accounts = m_company.database.file().accounts();
        const BackupKeys keys = test::testKeyring().newBackupKeys();
        EXPECT_TRUE(accounts.setMeta(QString::fromUtf16(metakeys::backupPublicKey),
                                     QString::fromLatin1(keys.publicKey.toHex())));
        EXPECT_TRUE(accounts.setMeta(QString::fromUtf16(metakeys::backupSecretKey),
                                     QString::fromLatin1(keys.sealedSecretKey.toHex())));
        const KeySlotRequest request{
            KeySlotKind::User, m_company.office.userUid, KeyCost::Minimum, false};
        EXPECT_TRUE(accounts.saveSlot(test::testKeyring().wrap(password, request).value()));
        m_company.addClient();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    domain::Result<BackupHeader> make(const QString &name = u"a.zhukebak"_s)
    {
        return makeBackup(m_company.database.file().maintenance(),
                          m_sealer,
                          {path(name), m_folder.path(), test::now()},
                          m_progress);
    }

    domain::Result<BackupHeader> restore(const QString &secret = password)
    {
        return restoreBackup(m_sealer,
                             m_keys,
                             {path(u"a.zhukebak"_s), path(u"b.zhuke"_s), login, secret},
                             m_progress);
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void overwrite(const QByteArray &content)
    {
        QFile file(path(u"a.zhukebak"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }

    QStringList files()
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    // What check finds in a file, which it opens as any program would. The company's units and
    // users have no records in the trail, so that it is not nothing.
    static QStringList check(const QString &path)
    {
        const auto file = persistence::DatabaseFile::open(
                              path, persistence::DatabaseFile::Upgrade::Refuse, test::now())
                              .value();
        const auto findings = file->maintenance().check(test::today(), {}).value();
        QStringList lines;
        for (const Finding &finding : findings) {
            lines.append(finding.where + u' ' + finding.what);
        }
        return lines;
    }

    QStringList checkOriginal() { return check(m_company.database.path()); }

    QTemporaryDir m_folder;
    test::TestCompany m_company;
    security::SodiumBackupSealer m_sealer;
    security::SodiumKeyStore m_keys;
    Progress m_progress;
};

} // namespace

TEST_F(BackupVerbs, restoreTheVeryBytesTheHeaderNames)
{
    const BackupHeader made = make().value();
    EXPECT_EQ(files(), QStringList{u"a.zhukebak"_s}) << "nothing stays of the plain copy";
    ASSERT_EQ(restore().value(), made);
    const QByteArray restored = contentOf(path(u"b.zhuke"_s));
    EXPECT_EQ(restored.size(), made.bytes);
    EXPECT_EQ(domain::blake2b(restored), made.hash);
    EXPECT_EQ(check(path(u"b.zhuke"_s)), checkOriginal());
    EXPECT_EQ(made.copy.auditSeq, m_company.auditRecords());
}

TEST_F(BackupVerbs, sayWithoutAnyKeyHowFarABackupGoesAndWhoOpensIt)
{
    const BackupHeader made = make().value();
    const BackupHeader read = m_sealer.header(path(u"a.zhukebak"_s)).value();
    EXPECT_EQ(read, made);
    EXPECT_EQ(read.utc, test::now());
    ASSERT_EQ(read.copy.keySlots.size(), 1U);
    EXPECT_EQ(read.copy.keySlots.front().login, login);
    EXPECT_EQ(read.copy.schema, persistence::builtInMigrations().back().number);
}

TEST_F(BackupVerbs, leaveNothingReadableInTheFile)
{
    EXPECT_TRUE(make());
    const QByteArray sealed = contentOf(path(u"a.zhukebak"_s));
    EXPECT_FALSE(sealed.contains("云汀置业"));
    EXPECT_FALSE(sealed.contains("SQLite format"));
    EXPECT_EQ(QFile::permissions(path(u"a.zhukebak"_s))
                  & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
              QFileDevice::Permissions());
}

TEST_F(BackupVerbs, takeOneStateWhileAnotherWrites)
{
    for (int i = 0; i < 200; ++i) {
        m_company.addClient(u"云汀置业有限公司%1"_s.arg(i));
    }
    std::atomic_bool stop = false;
    std::atomic_int written = 0;
    std::thread writer([&] {
        const auto file = m_company.database.another();
        ClientVerbs clients(file->storage(), m_company.clock);
        for (int i = 0; !stop; ++i) {
            const auto added = clients.add(m_company.manager,
                                           [&](domain::ClientFile &client) -> domain::Result<void> {
                                               client.client.name = u"澜汀建设有限公司%1"_s.arg(i);
                                               return {};
                                           });
            written += added ? 1 : 0;
        }
    });
    // Between two steps of the copy the writer commits at least once.
    int steps = 0;
    m_progress = [&](int, int) {
        const int before = written;
        for (int waited = 0; written == before && waited < 10'000; ++waited) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        ++steps;
        return true;
    };
    const auto made = make();
    stop = true;
    writer.join();
    ASSERT_TRUE(made);
    EXPECT_GT(steps, 1);
    EXPECT_GT(written, 1);
    m_progress = {};
    ASSERT_TRUE(restore());
    EXPECT_EQ(domain::blake2b(contentOf(path(u"b.zhuke"_s))), made->hash);
    EXPECT_EQ(check(path(u"b.zhuke"_s)), checkOriginal());
    EXPECT_LT(made->copy.auditSeq, m_company.auditRecords());
}

TEST_F(BackupVerbs, refuseABackupChangedAnywhere)
{
    ASSERT_TRUE(make());
    const QByteArray whole = contentOf(path(u"a.zhukebak"_s));
    const qsizetype step = whole.size() / 97;
    int tried = 0;
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        overwrite(changed);
        const auto restored = restore();
        EXPECT_FALSE(restored) << "byte " << at;
        EXPECT_FALSE(QFile::exists(path(u"b.zhuke"_s)));
        ++tried;
    }
    EXPECT_GE(tried, 97);
    EXPECT_EQ(files(), QStringList{u"a.zhukebak"_s});
}

TEST_F(BackupVerbs, refuseABackupCutOffOrLengthened)
{
    ASSERT_TRUE(make());
    const QByteArray whole = contentOf(path(u"a.zhukebak"_s));
    for (const qsizetype size :
         {qsizetype{0}, qsizetype{7}, qsizetype{16}, whole.size() / 2, whole.size() - 1}) {
        overwrite(whole.first(size));
        EXPECT_FALSE(restore()) << size;
    }
    overwrite(whole + 'x');
    EXPECT_EQ(restore().error().rule, u"backupDamaged"_s);
    overwrite("not a backup of anything at all");
    EXPECT_EQ(restore().error().rule, u"notABackup"_s);
    overwrite(whole);
    EXPECT_TRUE(restore());
}

TEST_F(BackupVerbs, openUnderTheRightPasswordOnly)
{
    ASSERT_TRUE(make());
    EXPECT_EQ(restore(u"another password"_s).error().code, ErrorCode::Forbidden);
    const auto nobody = restoreBackup(
        m_sealer, m_keys, {path(u"a.zhukebak"_s), path(u"b.zhuke"_s), u"nobody"_s, password}, {});
    EXPECT_EQ(nobody.error().rule, u"wrongPassword"_s);
    EXPECT_EQ(files(), QStringList{u"a.zhukebak"_s});
}

TEST_F(BackupVerbs, neverTakeThePlaceOfAFile)
{
    ASSERT_TRUE(make());
    EXPECT_EQ(make().error().code, ErrorCode::Duplicate);
    ASSERT_TRUE(restore());
    EXPECT_EQ(restore().error().rule, u"fileExists"_s);
    EXPECT_EQ(make(u"nowhere/a.zhukebak"_s).error().rule, u"noSuchFolder"_s);
}

TEST_F(BackupVerbs, leaveNothingWhenStopped)
{
    int asked = 0;
    m_progress = [&](int, int) { return ++asked < 3; };
    EXPECT_EQ(make().error().code, ErrorCode::Cancelled);
    EXPECT_EQ(asked, 3);
    EXPECT_THAT(files(), testing::IsEmpty());
}

TEST_F(BackupVerbs, makeAPlainCopyThatOpensAtOnce)
{
    const BackupHeader made = makePlainCopy(m_company.database.file().maintenance(),
                                            {path(u"c.zhuke"_s), m_folder.path(), test::now()},
                                            {})
                                  .value();
    EXPECT_EQ(domain::blake2b(contentOf(path(u"c.zhuke"_s))), made.hash);
    EXPECT_EQ(check(path(u"c.zhuke"_s)), checkOriginal());
}

} // namespace zhuke::application
