// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

class BackupCommand : public testing::Test
{
protected:
    BackupCommand()
    {
        EXPECT_EQ(m_ctl.init().status, 0);
        m_ctl.write(u"client.json"_s, R"json({"name": "云汀置业有限公司(虚构)"})json");
        EXPECT_EQ(
            m_ctl
                .run({u"client"_s, u"add"_s, u"--file"_s, m_ctl.path(u"client.json"_s)}, u"admin"_s)
                .status,
            0);
    }

    // Without a sign-in, as a night job.
    Zhukectl::Answer backup(const QStringList &more = {})
    {
        return m_ctl.run(QStringList{u"backup"_s, u"--out"_s, m_ctl.path(u"a.zhukebak"_s)} + more);
    }

    Zhukectl::Answer restore(const QString &to)
    {
        return m_ctl.run({u"restore"_s, m_ctl.path(u"a.zhukebak"_s), u"--to"_s, m_ctl.path(to)},
                         u"admin"_s);
    }

    QString digest(const QString &file)
    {
        const auto answer = m_ctl.runPlain({u"--db"_s,
                                            m_ctl.path(file),
                                            u"--user"_s,
                                            u"admin"_s,
                                            u"--password-file"_s,
                                            m_ctl.path(u"pw"_s),
                                            u"--json"_s,
                                            u"check"_s,
                                            u"--digest"_s});
        EXPECT_EQ(answer.status, 0) << answer.out.constData();
        return answer.object().value(u"digest"_s).toString();
    }

    Zhukectl m_ctl;
};

} // namespace

TEST_F(BackupCommand, restoresTheSameContentBesideTheOriginal)
{
    const auto made = backup();
    ASSERT_EQ(made.status, 0) << made.out.constData();
    const auto restored = restore(u"b.zhuke"_s);
    ASSERT_EQ(restored.status, 0) << restored.out.constData();
    EXPECT_EQ(restored.object().value(u"hash"_s), made.object().value(u"hash"_s));
    EXPECT_EQ(digest(u"b.zhuke"_s), digest(u"a.zhuke"_s));
}

TEST_F(BackupCommand, makesAPlainCopyThatIsADatabase)
{
    const auto made = m_ctl.run({u"backup"_s, u"--out"_s, m_ctl.path(u"c.zhuke"_s), u"--plain"_s});
    ASSERT_EQ(made.status, 0) << made.out.constData();
    EXPECT_EQ(digest(u"c.zhuke"_s), digest(u"a.zhuke"_s));
}

TEST_F(BackupCommand, refusesAWrongPasswordAndATakenName)
{
    ASSERT_EQ(backup().status, 0);
    EXPECT_EQ(backup().status, 1);
    m_ctl.writePassword(u"not the password"_s);
    EXPECT_EQ(restore(u"b.zhuke"_s).status, 3);
    EXPECT_FALSE(QFile::exists(m_ctl.path(u"b.zhuke"_s)));
}

TEST_F(BackupCommand, wantsToKnowWhereTo)
{
    EXPECT_EQ(m_ctl.run({u"backup"_s}).status, 2);
    EXPECT_EQ(m_ctl.run({u"restore"_s, m_ctl.path(u"a.zhukebak"_s)}, u"admin"_s).status, 2);
}

TEST_F(BackupCommand, isWhatACheckIsHeldAgainst)
{
    ASSERT_EQ(backup().status, 0);
    EXPECT_EQ(m_ctl.run({u"check"_s}).status, 0);
    EXPECT_EQ(m_ctl.run({u"check"_s, u"--against"_s, m_ctl.path(u"a.zhukebak"_s)}).status, 0);
    const Zhukectl other;
    ASSERT_EQ(other.init().status, 0);
    const auto refused = other.run({u"check"_s, u"--against"_s, m_ctl.path(u"a.zhukebak"_s)});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.object().value(u"error"_s).toObject().value(u"rule"_s).toString(),
              u"anotherDatabase"_s);
}
