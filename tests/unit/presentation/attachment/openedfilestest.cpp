// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/attachment/openedfiles.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class OpenedFilesTest : public testing::Test
{
protected:
    [[nodiscard]] QString folder() const { return m_home.filePath(u"zhuke"_s); }
    [[nodiscard]] QStringList left() const
    {
        return QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_home;
};

} // namespace

TEST_F(OpenedFilesTest, letsOnlyTheUserInAndOnlyToRead)
{
    const OpenedFiles opened(folder());
    const QString path = opened.write(u"uid1"_s, u"执照.pdf"_s, "%PDF").value();
    EXPECT_EQ(QFileInfo(path).fileName(), u"执照.pdf"_s);
    EXPECT_EQ(bytesOf(path), QByteArray("%PDF"));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    EXPECT_FALSE(QFileInfo(folder()).permissions() & others);
    EXPECT_FALSE(QFileInfo(QFileInfo(path).path() + u"/.."_s).permissions() & others);
    EXPECT_FALSE(QFileInfo(path).permissions() & (others | QFile::WriteOwner));
    // The same again, and another of the same name.
    EXPECT_EQ(opened.write(u"uid1"_s, u"执照.pdf"_s, "%PDF").value(), path);
    EXPECT_NE(opened.write(u"uid2"_s, u"执照.pdf"_s, "%PDF").value(), path);
}

TEST_F(OpenedFilesTest, leavesNothingBehind)
{
    {
        const OpenedFiles opened(folder());
        ASSERT_TRUE(opened.write(u"uid1"_s, u"a.pdf"_s, "%PDF"));
        EXPECT_EQ(left().size(), 1);
    }
    EXPECT_EQ(left(), QStringList());
}

TEST_F(OpenedFilesTest, removesWhatABadEndLeftButNothingThatIsInUse)
{
    ASSERT_TRUE(QDir().mkpath(folder() + u"/dead/uid1"_s));
    QFile copy(folder() + u"/dead/uid1/a.pdf"_s);
    ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.close();
    OpenedFiles::removeLeftOvers(folder());
    EXPECT_EQ(left(), QStringList());
    const OpenedFiles first(folder());
    const QString path = first.write(u"uid1"_s, u"a.pdf"_s, "%PDF").value();
    {
        OpenedFiles::removeLeftOvers(folder());
        const OpenedFiles second(folder());
        EXPECT_TRUE(QFile::exists(path));
    }
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(OpenedFilesTest, staysInItsFolderWhateverAFileIsCalled)
{
    const OpenedFiles opened(folder());
    const QString path = opened.write(u"uid1"_s, u"../../../a.pdf"_s, "%PDF").value();
    EXPECT_TRUE(path.startsWith(folder() + u'/'));
    EXPECT_FALSE(path.contains(u".."_s));
    EXPECT_EQ(opened.write(u"uid1"_s, u".."_s, "%PDF").error().rule, u"cannotWrite"_s);
}

TEST_F(OpenedFilesTest, saysSoWhenThereIsNoPlace)
{
    const OpenedFiles opened(u"/proc/zhuke"_s);
    EXPECT_EQ(opened.write(u"uid1"_s, u"a.pdf"_s, "%PDF").error().rule, u"cannotWrite"_s);
}

} // namespace zhuke::presentation
