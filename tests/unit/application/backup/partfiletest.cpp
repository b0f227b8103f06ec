// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backup/partfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace zhuke::application {

using domain::ErrorCode;
using namespace Qt::StringLiterals;

namespace {

class PartFiles : public testing::Test
{
protected:
    static void write(const QString &path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write("content"), 7);
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    // The number of a process that has ended.
    static qint64 endedProcess()
    {
        QProcess process;
        process.start(u"true"_s, QStringList());
        EXPECT_TRUE(process.waitForStarted());
        const qint64 number = process.processId();
        EXPECT_TRUE(process.waitForFinished());
        return number;
    }

    QTemporaryDir m_folder;
};

TEST_F(PartFiles, goUnlessTheyGetTheirName)
{
    const QString target = m_folder.filePath(u"a.zhukebak"_s);
    {
        const PartFile dropped(m_folder.path());
        write(dropped.path());
        const PartFile kept(m_folder.path());
        write(kept.path());
        EXPECT_EQ(files().size(), 2);
        EXPECT_TRUE(kept.become(target));
        EXPECT_EQ(dropped.become(target).error().code, ErrorCode::Duplicate);
    }
    EXPECT_EQ(files(), QStringList(u"a.zhukebak"_s));
}

TEST_F(PartFiles, ofProcessesThatEndedAreTakenAwayAndNoOthers)
{
    const PartFile own(m_folder.path());
    write(own.path());
    const QString left = u".zhuke-%1-x.part"_s.arg(endedProcess());
    const QString another = u".zhuke-old.part"_s;
    write(m_folder.filePath(left));
    write(m_folder.filePath(another));
    ASSERT_EQ(files().size(), 3);
    removeAbandonedParts(m_folder.path());
    EXPECT_EQ(files(), QStringList({QFileInfo(own.path()).fileName(), another}));
}

} // namespace

} // namespace zhuke::application
