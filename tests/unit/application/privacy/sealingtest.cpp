// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/backupverbs.h"
#include "application/draft/draftverbs.h"
#include "application/ports/accountstore.h"
#include "security/backup/sodiumbackupsealer.h"
#include "support/testcompany.h"

#include <QDirIterator>

#include <gtest/gtest.h>

// A stolen file shows no sealed value (decisions 47): canaries in every ○ and ● field, in a
// confidential file and in a draft, and then a look at every byte that lies on the disk.
namespace zhuke::application {

using domain::ClientFile;
using domain::Person;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

const QString canary = u"canary鹂鸟"_s;

template <class E>
int putCanaries(E &entity)
{
    int put = 0;
    for (const domain::Field<E> &field : domain::fieldsOf<E>()) {
        const domain::PiClass pi = field.info.pi;
        if (pi == domain::PiClass::Pi2 || pi == domain::PiClass::Pi3) {
            EXPECT_TRUE(domain::setField(entity, field, canary)) << field.name().toStdString();
            ++put;
        }
    }
    return put;
}

// Every file of the folder in which one of the byte strings occurs.
QStringList filesWith(const QString &folder, const QList<QByteArray> &wanted)
{
    QStringList found;
    QDirIterator files(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &bytes : wanted) {
            if (content.contains(bytes)) {
                found.append(file.fileName());
            }
        }
    }
    return found;
}

QList<QByteArray> encodings(const QString &text)
{
    return {text.toUtf8(),
            QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size())};
}

} // namespace

TEST(Sealing, showsNoSealedValueInAnyByteOnTheDisk)
{
    test::TestCompany company;
    company.collectPi3();
    AccountStore &accounts = company.database.file().accounts();
    const BackupKeys keys = test::testKeyring().newBackupKeys();
    EXPECT_TRUE(accounts.setMeta(QString::fromUtf16(metakeys::backupPublicKey),
                                 QString::fromLatin1(keys.publicKey.toHex())));
    EXPECT_TRUE(accounts.setMeta(QString::fromUtf16(metakeys::backupSecretKey),
                                 QString::fromLatin1(keys.sealedSecretKey.toHex())));
    int put = 0;
    const auto id = company.clients.add(company.manager, [&](ClientFile &file) -> Result<void> {
        file.client.name = u"云汀置业有限公司(虚构)"_s;
        Person person;
        person.name = u"曾示远"_s;
        put += putCanaries(person);
        domain::FamilyMember member;
        put += putCanaries(member);
        person.family = {member};
        domain::Consent consent;
        consent.noticedOn = test::today();
        consent.coversPi2 = true;
        consent.coversPi3 = true;
        person.consent = consent;
        file.persons = {person};
        domain::NewAttachment attachment;
        attachment.attachment.kind = u"邀请函"_s;
        attachment.attachment.fileName = u"scan.png"_s;
        attachment.attachment.confidential = true;
        attachment.content = "\x89PNG " + canary.toUtf8().repeated(50'000);
        file.newAttachments = {attachment};
        return {};
    });
    ASSERT_TRUE(id) << id.error().field.toStdString() << id.error().rule.toStdString();
    ASSERT_GE(put, 11);
    DraftVerbs drafts(company.database.storage(), company.clock);
    ASSERT_TRUE(drafts.save(company.manager, u"client/new"_s, canary.toUtf8()));
    // A change, so that old values have been overwritten, too.
    ASSERT_TRUE(company.clients.update(company.manager, *id, [](ClientFile &file) -> Result<void> {
        file.persons.front().hobbies = canary + u"二"_s;
        return {};
    }));
    const QString folder = QFileInfo(company.database.path()).absolutePath();
    const BackupRequest sealed{folder + u"/a.zhukebak"_s, folder, test::now()};
    Maintenance &maintenance = company.database.file().maintenance();
    ASSERT_TRUE(makeBackup(maintenance, security::SodiumBackupSealer(), sealed, {}));
    const BackupRequest plain{folder + u"/copy.zhuke"_s, folder, test::now()};
    ASSERT_TRUE(makePlainCopy(maintenance, plain, {}));

    EXPECT_EQ(filesWith(folder, encodings(canary)), QStringList());
    // The look does see what is not sealed, and the sealed values are there for those who may.
    EXPECT_GE(filesWith(folder, encodings(u"曾示远"_s)).size(), 2);
    EXPECT_EQ(company.file(*id).persons.front().birth, canary);
    EXPECT_EQ(drafts.find(company.manager, u"client/new"_s).value()->content, canary.toUtf8());
}

} // namespace zhuke::application
