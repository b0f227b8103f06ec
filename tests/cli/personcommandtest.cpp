// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

const QByteArray clientJson =
    R"json({"name": "云汀置业有限公司(虚构)", "level": "company", "serial": 1, "grade": "A",
    "state": "designated", "designatedOn": "2025-01-15",
    "persons": [{"name": "曾示远", "post": "总经理", "kind": "head", "mobile": "13900007731",
                 "birth": "1979-03-08"}]})json";

// A company whose administrator is also its privacy officer, with one client.
class PersonCommand : public testing::Test
{
protected:
    PersonCommand()
    {
        EXPECT_EQ(m_ctl.init().status, 0);
        EXPECT_EQ(
            run({u"user"_s, u"role"_s, u"admin"_s, u"administrator,office,archivist"_s}).status, 0);
        m_ctl.write(u"client.json"_s, clientJson);
        EXPECT_EQ(run({u"client"_s, u"add"_s, u"--file"_s, m_ctl.path(u"client.json"_s)}).status,
                  0);
    }

    Zhukectl::Answer run(const QStringList &words) { return m_ctl.run(words, u"admin"_s); }
    Zhukectl::Answer erase(const QStringList &more)
    {
        return run(QStringList{u"person"_s, u"erase"_s, u"A-00001"_s, u"曾示远"_s} + more);
    }
    QJsonObject person()
    {
        return run({u"client"_s, u"show"_s, u"A-00001"_s})
            .object()
            .value(u"persons"_s)
            .toArray()
            .first()
            .toObject();
    }
    bool isInFile(const QString &text)
    {
        QFile file(m_ctl.path(u"a.zhuke"_s));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().contains(text.toUtf8());
    }

    Zhukectl m_ctl;
};

} // namespace

TEST_F(PersonCommand, erasesOnRequestAndListsWhatWasErased)
{
    ASSERT_TRUE(isInFile(u"13900007731"_s));
    const auto erased = erase({u"--basis"_s, u"withdrawn"_s, u"--request"_s, u"PI-7"_s});
    ASSERT_EQ(erased.status, 0) << erased.out.constData() << erased.err.constData();
    EXPECT_EQ(erased.object()[u"state"_s].toString(), u"closed"_s);
    EXPECT_EQ(person()[u"name"_s].toString(), u"曾*"_s);
    EXPECT_TRUE(person()[u"mobile"_s].isNull());
    EXPECT_FALSE(isInFile(u"13900007731"_s));
    EXPECT_FALSE(isInFile(u"曾示远"_s));
    const QJsonArray requests = run({u"person"_s, u"requests"_s}).array();
    ASSERT_EQ(requests.size(), 1);
    EXPECT_EQ(requests[0][u"request"_s].toString(), u"PI-7"_s);
    EXPECT_EQ(requests[0][u"basis"_s].toString(), u"withdrawn"_s);
    EXPECT_EQ(requests[0][u"state"_s].toString(), u"closed"_s);
    EXPECT_TRUE(run({u"check"_s}).object()[u"ok"_s].toBool());
}

TEST_F(PersonCommand, refusesWithoutANumberOrAKnownBasis)
{
    EXPECT_EQ(erase({u"--basis"_s, u"ownRequest"_s}).status, 1);
    EXPECT_EQ(erase({u"--basis"_s, u"because"_s, u"--request"_s, u"1"_s}).status, 1);
    EXPECT_EQ(run({u"person"_s,
                   u"erase"_s,
                   u"A-00001"_s,
                   u"单示宁"_s,
                   u"--basis"_s,
                   u"ownRequest"_s,
                   u"--request"_s,
                   u"1"_s})
                  .status,
              1);
    EXPECT_EQ(run({u"user"_s, u"role"_s, u"admin"_s, u"administrator,office"_s}).status, 0);
    EXPECT_EQ(erase({u"--basis"_s, u"ownRequest"_s, u"--request"_s, u"1"_s}).status, 3);
    EXPECT_EQ(person()[u"name"_s].toString(), u"曾示远"_s);
}

TEST_F(PersonCommand, erasesAgainWhatAnOlderBackupBringsBack)
{
    const QString backup = m_ctl.path(u"a.zhukebak"_s);
    const QString older = m_ctl.path(u"older.zhuke"_s);
    ASSERT_EQ(run({u"backup"_s, u"--out"_s, backup}).status, 0);
    const auto erased = erase({u"--basis"_s, u"ownRequest"_s, u"--request"_s, u"PI-7"_s});
    ASSERT_EQ(erased.object()[u"copiesOfBefore"_s].toArray(), QJsonArray{backup});
    const auto restored = run({u"restore"_s, backup, u"--to"_s, older});
    ASSERT_EQ(restored.status, 0);
    EXPECT_TRUE(restored.err.contains("person repeat")) << restored.err.constData();
    const QStringList inOlder{u"--db"_s,
                              older,
                              u"--user"_s,
                              u"admin"_s,
                              u"--json"_s,
                              u"--password-file"_s,
                              m_ctl.path(u"pw"_s)};
    const auto repeated = m_ctl.runPlain(
        inOlder + QStringList{u"person"_s, u"repeat"_s, u"--from"_s, m_ctl.path(u"a.zhuke"_s)});
    ASSERT_EQ(repeated.status, 0) << repeated.out.constData();
    ASSERT_EQ(repeated.array().size(), 1);
    EXPECT_EQ(repeated.array()[0][u"request"_s].toString(), u"PI-7"_s);
    const auto shown =
        m_ctl.runPlain(inOlder + QStringList{u"client"_s, u"show"_s, u"A-00001"_s}).object();
    EXPECT_EQ(shown[u"persons"_s][0][u"name"_s].toString(), u"曾*"_s);
}

TEST_F(PersonCommand, recordsWhoTakesSealedFactsByCommandAndByPrinting)
{
    EXPECT_EQ(person()[u"birth"_s].toString(), u"1979-03-08"_s);
    ASSERT_EQ(
        run({u"print"_s, u"f3"_s, u"--client"_s, u"A-00001"_s, u"--out"_s, m_ctl.path(u"f3.pdf"_s)})
            .status,
        0);
    const QJsonArray log = run({u"audit"_s, u"reveals"_s, u"--client"_s, u"A-00001"_s}).array();
    // Newest first: the print, what `show` gave, and what `add` answered with.
    ASSERT_EQ(log.size(), 3);
    EXPECT_EQ(log[0][u"way"_s].toString(), u"print"_s);
    EXPECT_EQ(log[0][u"seen"_s][0][u"fields"_s].toArray(), QJsonArray());
    EXPECT_EQ(log[1][u"way"_s].toString(), u"command"_s);
    EXPECT_EQ(log[1][u"seen"_s][0][u"person"_s].toString(), u"曾示远"_s);
    EXPECT_EQ(log[1][u"seen"_s][0][u"fields"_s].toArray(), QJsonArray{u"birth"_s});
    EXPECT_FALSE(log[1][u"machine"_s].toString().isEmpty());
    EXPECT_EQ(run({u"user"_s, u"role"_s, u"admin"_s, u"administrator,office"_s}).status, 0);
    EXPECT_EQ(run({u"audit"_s, u"reveals"_s}).status, 3);
}
