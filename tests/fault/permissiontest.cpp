// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault/driver.h"
#include "fault/faultrun.h"
#include "fault/faultywork.h"
#include "presentation/common/errortext.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

// A file that may only be read, and a folder that nothing may be written to (decisions 46). Root
// may write everywhere, so that the driver works as somebody else.
namespace zhuke::test {

using namespace Qt::StringLiterals;

namespace {

using std::filesystem::perms;

constexpr perms readable = perms::owner_read | perms::group_read | perms::others_read;
constexpr perms writable = readable | perms::owner_write | perms::group_write | perms::others_write;
constexpr perms searchable = perms::owner_exec | perms::group_exec | perms::others_exec;

class Permission : public testing::Test
{
protected:
    Permission()
    {
        copyCompany(path());
        allow(m_outside.path(), writable | searchable);
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        m_before = file.readAll();
    }

    void TearDown() override // or the folder could not be removed
    {
        allow(folder(), writable | searchable);
        allow(path(), writable);
    }

    static void allow(const QString &path, perms permissions)
    {
        std::filesystem::permissions(path.toStdString(), permissions);
    }

    [[nodiscard]] QString folder() const { return m_outside.filePath(u"shared"_s); }
    [[nodiscard]] QString path() const { return folder() + u"/a.zhuke"_s; }
    [[nodiscard]] Said work(const QString &kind) const
    {
        return saidBy({path(), kind, u"nobody"_s});
    }

    void expectReadOnly(const Said &said) const
    {
        EXPECT_EQ(said.code, domain::ErrorCode::Storage);
        EXPECT_EQ(said.rule, u"readOnly");
        EXPECT_EQ(presentation::errorText({said.code, {}, {}, said.rule, {}}).what,
                  u"文件或所在文件夹是只读的");
    }

    void expectUntouched() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(file.readAll(), m_before);
    }

private:
    struct Outside : QTemporaryDir
    {
        Outside() { QDir(path()).mkdir(u"shared"_s); }
    };
    Outside m_outside;
    QByteArray m_before;
};

} // namespace

TEST_F(Permission, isAllThereWhenNothingIsForbidden)
{
    allow(folder(), writable | searchable);
    allow(path(), writable);
    const Said said = work(u"save"_s);
    EXPECT_EQ(said.first, u"file folder");
    EXPECT_EQ(said.done.size(), savedClients);
    EXPECT_EQ(said.rule, QString());
}

TEST_F(Permission, ofReadingAloneReadsAndSavesNothing)
{
    allow(folder(), writable | searchable);
    allow(path(), readable);
    const Said read = work(u"list"_s);
    EXPECT_EQ(read.first, u"- folder");
    EXPECT_EQ(read.done.size(), clientsThere);
    for (const QString &kind : {u"save"_s, u"import"_s}) {
        const Said said = work(kind);
        EXPECT_TRUE(said.done.isEmpty()) << kind.toStdString();
        expectReadOnly(said);
    }
    EXPECT_EQ(work(u"list"_s).done.size(), clientsThere);
    expectUntouched();
}

// Even reading needs the log beside the file.
TEST_F(Permission, isRefusedWhereNothingMayBeWrittenBesideTheFile)
{
    for (const perms file : {readable, writable}) {
        allow(path(), file);
        allow(folder(), readable | searchable);
        for (const QString &kind : {u"list"_s, u"save"_s}) {
            const Said said = work(kind);
            EXPECT_EQ(said.first, file == readable ? u"- -"_s : u"file -"_s);
            EXPECT_TRUE(said.done.isEmpty());
            expectReadOnly(said);
        }
        EXPECT_EQ(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a.zhuke"_s});
        expectUntouched();
    }
}

TEST_F(Permission, isRefusedForAFileThatMayNotEvenBeRead)
{
    allow(folder(), writable | searchable);
    allow(path(), perms::none);
    const Said said = work(u"list"_s);
    EXPECT_EQ(said.first, u"- folder");
    EXPECT_EQ(said.code, domain::ErrorCode::Storage);
    EXPECT_EQ(said.rule, u"cannotOpen");
    EXPECT_EQ(presentation::errorText({said.code, {}, {}, said.rule, {}}).what, u"文件无法打开");
}

TEST_F(Permission, isAskedForBeforeABackupIsBegun)
{
    // The file itself lies where it may be written; its backup would go where nothing may.
    allow(folder(), writable | searchable);
    allow(path(), writable);
    const QString closed = folder() + u"/closed"_s;
    QDir().mkdir(closed);
    allow(closed, readable | searchable);
    const Said said = saidBy({path(), u"backup"_s, u"nobody"_s, closed + u"/a.zhukebak"_s});
    EXPECT_EQ(said.first, u"file folder");
    EXPECT_TRUE(said.done.isEmpty());
    EXPECT_EQ(said.code, domain::ErrorCode::Storage);
    EXPECT_NE(presentation::errorText({said.code, {}, {}, said.rule, {}}).what, QString());
    EXPECT_EQ(QDir(closed).entryList(QDir::Files | QDir::Hidden), QStringList());
    allow(closed, writable | searchable);
}

} // namespace zhuke::test
