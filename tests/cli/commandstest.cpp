// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/zhukectl.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::test::Zhukectl;

namespace {

const QByteArray clientJson =
    R"json({"name": "云汀置业有限公司(虚构)", "creditCode": "91119900PDY00001X1",
    "level": "company", "serial": 1, "grade": "A", "state": "designated", "designatedOn": "2025-01-15",
    "persons": [{"name": "曾示远", "post": "总经理", "kind": "head", "officePhone": "0399-2000111"}],
    "projects": [{"name": "甲项目", "place": "上海市", "stage": "building",
                  "contracts": [{"amountFen": 25000000000, "signedOn": "2026-02-01"}]}]})json";

QString errorField(const Zhukectl::Answer &answer, const QString &field)
{
    return answer.object().value(u"error"_s)[field].toString();
}

} // namespace

TEST(Commands, showWhatWasAddedUnderTheKeysOthersRelyOn)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    const auto added =
        ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s);
    ASSERT_EQ(added.status, 0) << added.err.constData();
    const QJsonObject shown = ctl.run({u"client"_s, u"show"_s, u"A-00001"_s}, u"admin"_s).object();
    EXPECT_EQ(shown.value(u"number"_s).toString(), u"A-00001"_s);
    EXPECT_EQ(shown.value(u"followOnFen"_s).toInteger(), 25'000'000'000);
    EXPECT_EQ(shown.value(u"followOn"_s)[u"thresholdFen"_s].toInteger(), 20'000'000'000);
    EXPECT_TRUE(shown.value(u"followOn"_s)[u"met"_s].toBool());
    EXPECT_TRUE(shown.value(u"nextVisit"_s).isNull());
    EXPECT_EQ(shown.value(u"persons"_s).toArray().size(), 1);
    EXPECT_TRUE(shown.value(u"oldNumbers"_s).isArray());
    EXPECT_TRUE(shown.value(u"completeness"_s).isDouble());
}

TEST(Commands, setOneFieldAsItIsTyped)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    ASSERT_EQ(ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s)
                  .status,
              0);
    const auto set =
        ctl.run({u"client"_s, u"set"_s, u"A-00001"_s, u"assetsFen"_s, u"3.5亿"_s}, u"admin"_s);
    ASSERT_EQ(set.status, 0) << set.err.constData();
    EXPECT_EQ(set.object().value(u"assetsFen"_s).toInteger(), 35'000'000'000);
    const auto wrong =
        ctl.run({u"client"_s, u"set"_s, u"A-00001"_s, u"assetsFen"_s, u"3,5亿"_s}, u"admin"_s);
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(errorField(wrong, u"field"_s), u"assetsFen"_s);
    EXPECT_EQ(errorField(wrong, u"value"_s), u"3,5亿"_s);
    const auto serial =
        ctl.run({u"client"_s, u"set"_s, u"A-00001"_s, u"serial"_s, u"2"_s}, u"admin"_s);
    EXPECT_EQ(errorField(serial, u"rule"_s), u"F03"_s);
}

TEST(Commands, listByConditions)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    ASSERT_EQ(ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s)
                  .status,
              0);
    const auto count = [&](const QString &filter) {
        return ctl.run({u"client"_s, u"list"_s, u"--filter"_s, filter}, u"admin"_s).array().size();
    };
    EXPECT_EQ(count(u"grade=A,followOnFen>2亿"_s), 1);
    EXPECT_EQ(count(u"followOnFen>3亿"_s), 0);
    EXPECT_EQ(count(u"name~云汀"_s), 1);
    EXPECT_EQ(ctl.run({u"client"_s, u"list"_s, u"--filter"_s, u"colour=red"_s}, u"admin"_s).status,
              1);
}

TEST(Commands, recordAVisitWithANewPersonAndFindItAgain)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    ASSERT_EQ(ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s)
                  .status,
              0);
    ctl.write(u"visit.json"_s, R"json({"client": "A-00001", "date": "2026-11-20", "way": "onSite",
        "content": "了解二期地块推进情况", "their": [{"name": "单示宁", "post": "成本经理"}],
        "promises": [{"side": "ours", "what": "报送方案", "due": "2026-11-21"}], "nextDate": "2026-12-20"})json");
    const auto added =
        ctl.run({u"visit"_s, u"add"_s, u"--file"_s, ctl.path(u"visit.json"_s)}, u"admin"_s);
    ASSERT_EQ(added.status, 0) << added.err.constData();
    EXPECT_EQ(ctl.run({u"visit"_s, u"list"_s, u"A-00001"_s}, u"admin"_s).array().size(), 1);
    const QJsonObject shown = ctl.run({u"client"_s, u"show"_s, u"A-00001"_s}, u"admin"_s).object();
    EXPECT_EQ(shown.value(u"persons"_s).toArray().size(), 2);
    EXPECT_EQ(shown.value(u"nextVisit"_s).toString(), u"2026-12-20"_s);

    const auto kinds = [&](const QString &text) {
        QStringList found;
        const QJsonArray hits = ctl.run({u"search"_s, text}, u"admin"_s).array();
        for (const auto &hit : hits) {
            found.append(hit[u"kind"_s].toString());
        }
        return found;
    };
    EXPECT_TRUE(kinds(u"二期"_s).contains(u"visit"_s));
    EXPECT_TRUE(kinds(u"ytzy"_s).contains(u"client"_s));
    EXPECT_TRUE(kinds(u"单示宁"_s).contains(u"person"_s));
    EXPECT_TRUE(kinds(u"甲项目"_s).contains(u"project"_s));
    EXPECT_TRUE(kinds(u"A-00001"_s).contains(u"client"_s));

    const QJsonArray due = ctl.run({u"due"_s}, u"admin"_s).array();
    QStringList whats;
    for (const auto &obligation : due) {
        whats.append(obligation[u"what"_s].toString());
        EXPECT_FALSE(obligation[u"article"_s].toString().isEmpty());
    }
    EXPECT_TRUE(whats.contains(u"promise"_s));
    EXPECT_TRUE(whats.contains(u"nextVisit"_s));
}

TEST(Commands, fileADossierOnceAndShowIt)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    ASSERT_EQ(ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s)
                  .status,
              0);
    ctl.write(u"dossier.json"_s,
              R"json({"client": "A-00001", "year": 2026, "quarter": 3, "summary1": "平稳"})json");
    const QStringList add{u"dossier"_s, u"add"_s, u"--file"_s, ctl.path(u"dossier.json"_s)};
    ASSERT_EQ(ctl.run(add, u"admin"_s).status, 0);
    EXPECT_EQ(errorField(ctl.run(add, u"admin"_s), u"code"_s), u"duplicate"_s);
    const auto shown = ctl.run({u"dossier"_s, u"show"_s, u"A-00001"_s, u"2026Q3"_s}, u"admin"_s);
    EXPECT_EQ(shown.object().value(u"summary1"_s).toString(), u"平稳"_s);
}

TEST(Commands, keepTheFilesThatAClientsJsonNames)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    ASSERT_EQ(ctl.run({u"client"_s, u"add"_s, u"--file"_s, ctl.path(u"client.json"_s)}, u"admin"_s)
                  .status,
              0);
    ctl.write(u"scan.png"_s, "\x89PNG and more");
    ctl.write(u"more.json"_s,
              R"json({"attachments": [{"kind": "邀请函", "path": "scan.png"}]})json");
    const QStringList update{
        u"client"_s, u"update"_s, u"A-00001"_s, u"--file"_s, ctl.path(u"more.json"_s)};
    const auto updated = ctl.run(update, u"admin"_s);
    ASSERT_EQ(updated.status, 0) << updated.err.constData();
    const QJsonObject kept = updated.object().value(u"attachments"_s).toArray().first().toObject();
    EXPECT_EQ(kept.value(u"fileName"_s).toString(), u"scan.png"_s);
    EXPECT_EQ(kept.value(u"kind"_s).toString(), u"邀请函"_s);
    EXPECT_EQ(kept.value(u"pages"_s).toInt(), 1);
    ctl.write(u"scan.png"_s, "MZ");
    EXPECT_EQ(errorField(ctl.run(update, u"admin"_s), u"rule"_s), u"fileKind"_s);
    EXPECT_EQ(ctl.run({u"check"_s}).status, 0);
}

TEST(Commands, answerWithTheExitStatusOfTheRefusal)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    EXPECT_EQ(ctl.init().status, 1); // there already
    EXPECT_EQ(ctl.run({u"client"_s, u"list"_s}).status, 3);
    ctl.writePassword(u"bushi-mima"_s);
    EXPECT_EQ(ctl.run({u"client"_s, u"list"_s}, u"admin"_s).status, 3);
    ctl.writePassword(u"chushi-2026"_s);
    EXPECT_EQ(ctl.run({u"client"_s, u"show"_s, u"A-09999"_s}, u"admin"_s).status, 1);
    EXPECT_EQ(ctl.run({u"nonsense"_s}, u"admin"_s).status, 2);
    EXPECT_EQ(ctl.run({u"client"_s, u"show"_s}, u"admin"_s).status, 2);
    EXPECT_EQ(ctl.runPlain({u"--as-of"_s}).status, 2);
    EXPECT_EQ(ctl.runPlain({u"check"_s}).status, 2); // no database named
}

TEST(Commands, refuseToWriteForAnotherDayExceptInADemo)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"client.json"_s, clientJson);
    const auto answer = ctl.run({u"client"_s,
                                 u"add"_s,
                                 u"--file"_s,
                                 ctl.path(u"client.json"_s),
                                 u"--as-of"_s,
                                 u"2026-11-01"_s},
                                u"admin"_s);
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(errorField(answer, u"rule"_s), u"asOfOnlyInDemo"_s);
}

TEST(Commands, setAForgottenPasswordAnewByTheRecoveryCode)
{
    const Zhukectl ctl;
    const auto made = ctl.init();
    ASSERT_EQ(made.status, 0);
    ctl.write(u"new"_s, "xin-mi-ma-2026\n");
    const QStringList recover{
        u"user"_s, u"recover"_s, u"admin"_s, u"--new-password-file"_s, ctl.path(u"new"_s)};
    EXPECT_EQ(errorField(ctl.run(recover), u"rule"_s), u"recoveryCodeMistyped"_s);
    ctl.writePassword(made.object().value(u"recoveryCode"_s).toString());
    EXPECT_EQ(ctl.run(recover).status, 0);
    ctl.writePassword(u"xin-mi-ma-2026"_s);
    EXPECT_EQ(ctl.run({u"client"_s, u"list"_s}, u"admin"_s).status, 0);
    EXPECT_EQ(ctl.run({u"check"_s}).status, 0);
}

TEST(Commands, makeADemoCompanyOfAnySizeThatIsTheSameForTheSameSeed)
{
    const QStringList demo{
        u"demo"_s, u"--clients"_s, u"64"_s, u"--visits"_s, u"300"_s, u"--seed"_s, u"7"_s};
    QStringList digests;
    for (int i = 0; i < 2; ++i) {
        const Zhukectl ctl;
        ASSERT_EQ(ctl.run(demo).status, 0);
        ctl.writePassword(u"zhuke-demo-2026"_s);
        const auto list =
            ctl.run({u"client"_s, u"list"_s, u"--limit"_s, u"1000"_s}, u"jingying1"_s);
        EXPECT_EQ(list.array().size(), 64) << list.out.left(200).constData();
        EXPECT_EQ(ctl.run({u"check"_s, u"--as-of"_s, u"2026-11-23"_s}).status, 0);
        digests.append(ctl.digest(u"jingying1"_s));
    }
    EXPECT_FALSE(digests.front().isEmpty());
    EXPECT_EQ(digests.front(), digests.back());
}

TEST(Commands, refuseADemoCompanyOfNoSizeThereIs)
{
    const Zhukectl ctl;
    for (const QString &clients : {u"0"_s, u"100000"_s, u"viele"_s}) {
        const auto refused = ctl.run({u"demo"_s, u"--clients"_s, clients});
        EXPECT_EQ(refused.status, 1);
        EXPECT_EQ(errorField(refused, u"field"_s), u"--clients"_s);
        EXPECT_EQ(errorField(refused, u"value"_s), clients);
    }
    EXPECT_EQ(errorField(ctl.run({u"demo"_s, u"--seed"_s, u"x"_s}), u"rule"_s), u"notANumber"_s);
    EXPECT_FALSE(QFile::exists(ctl.path(u"a.zhuke"_s)));
}

TEST(Commands, letAnAdministratorAddUsersWhoThenSignIn)
{
    const Zhukectl ctl;
    ASSERT_EQ(ctl.init().status, 0);
    ctl.write(u"new"_s, "kaishi-2026\n");
    const auto added = ctl.run({u"user"_s,
                                u"add"_s,
                                u"lihe"_s,
                                u"--name"_s,
                                u"李示和"_s,
                                u"--roles"_s,
                                u"manager"_s,
                                u"--new-password-file"_s,
                                ctl.path(u"new"_s)},
                               u"admin"_s);
    ASSERT_EQ(added.status, 0) << added.err.constData();
    ctl.writePassword(u"kaishi-2026"_s);
    EXPECT_EQ(ctl.run({u"client"_s, u"list"_s}, u"lihe"_s).status, 0);
    EXPECT_EQ(ctl.run({u"user"_s, u"list"_s}, u"lihe"_s).status, 3);
}
