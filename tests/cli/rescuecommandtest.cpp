// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

class RescueCommand : public testing::Test
{
protected:
    RescueCommand()
    {
        EXPECT_EQ(m_ctl.init().status, 0);
        m_ctl.write(u"client.json"_s, R"json({"name": "云汀置业有限公司(虚构)"})json");
        EXPECT_EQ(
            m_ctl
                .run({u"client"_s, u"add"_s, u"--file"_s, m_ctl.path(u"client.json"_s)}, u"admin"_s)
                .status,
            0);
    }

    void overwrite(qint64 from, qint64 bytes)
    {
        QFile file(m_ctl.path(u"a.zhuke"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(from));
        ASSERT_EQ(file.write(QByteArray(bytes, 'x')), bytes);
    }

    // Without a sign-in.
    Zhukectl::Answer rescue()
    {
        return m_ctl.runPlain({u"--json"_s,
                               u"rescue"_s,
                               m_ctl.path(u"a.zhuke"_s),
                               u"--to"_s,
                               m_ctl.path(u"b.zhuke"_s)});
    }

    Zhukectl m_ctl;
};

} // namespace

TEST_F(RescueCommand, makesASoundCopyOfADamagedFile)
{
    const QString digest = m_ctl.digest(u"admin"_s);
    overwrite(0, 100);
    EXPECT_EQ(m_ctl.run({u"check"_s}).status, 1);
    const auto answer = rescue();
    ASSERT_EQ(answer.status, 0) << answer.out.constData();
    const QJsonObject report = answer.object();
    EXPECT_TRUE(report.value(u"complete"_s).toBool());
    EXPECT_TRUE(report.value(u"canBeOpened"_s).toBool());
    bool hasClients = false;
    const QJsonArray tables = report.value(u"tables"_s).toArray();
    for (const QJsonValue &table : tables) {
        hasClients = hasClients
                     || (table[u"table"_s].toString() == u"client" && table[u"rows"_s].toInt() == 1
                         && table[u"lost"_s].toInt() == 0);
    }
    EXPECT_TRUE(hasClients);
    QFile::remove(m_ctl.path(u"a.zhuke"_s));
    ASSERT_TRUE(QFile::rename(m_ctl.path(u"b.zhuke"_s), m_ctl.path(u"a.zhuke"_s)));
    EXPECT_EQ(m_ctl.digest(u"admin"_s), digest);
    EXPECT_EQ(m_ctl.run({u"check"_s}).status, 0);
}

TEST_F(RescueCommand, refusesWhenNothingCanBeRead)
{
    overwrite(0, QFileInfo(m_ctl.path(u"a.zhuke"_s)).size());
    const auto answer = rescue();
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.object()[u"error"_s].toObject()[u"rule"_s].toString(), u"nothingReadable"_s);
    EXPECT_FALSE(QFile::exists(m_ctl.path(u"b.zhuke"_s)));
}

TEST_F(RescueCommand, wantsToKnowWhereToAndTakesNoOthersPlace)
{
    EXPECT_EQ(m_ctl.run({u"rescue"_s, m_ctl.path(u"a.zhuke"_s)}).status, 2);
    m_ctl.write(u"b.zhuke"_s, "somebody's");
    EXPECT_EQ(rescue().status, 1);
}
