// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/completeness.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

namespace {

Person personOf(PersonKind kind)
{
    Person person;
    person.name = QStringLiteral("曾示远");
    person.kind = kind;
    return person;
}

} // namespace

TEST(Completeness, asksForEveryFieldOfTheClientOnceAndOfEachPersonOnce)
{
    const int withoutPersons = completenessOf(Client(), {}).asked;
    const std::vector persons{personOf(PersonKind::Head), personOf(PersonKind::Handler)};
    const int withPersons = completenessOf(Client(), persons).asked;
    // Name, post, kind, phone and share of each; the two missing kinds are no longer asked for.
    EXPECT_EQ(withPersons, withoutPersons + 2 * 5 - 2);
}

TEST(Completeness, namesWhatIsMissingAndOfWhom)
{
    Client client;
    client.name = QStringLiteral("云汀置业有限公司(虚构)");
    const std::vector persons{personOf(PersonKind::Head)};
    const Completeness result = completenessOf(client, persons);
    EXPECT_FALSE(result.missing.contains(QStringLiteral("客户名称")));
    EXPECT_TRUE(result.missing.contains(QStringLiteral("单位地址")));
    EXPECT_TRUE(result.missing.contains(QStringLiteral("曾示远:职务")));
    EXPECT_TRUE(result.missing.contains(QStringLiteral("经办人")));
    EXPECT_FALSE(result.missing.contains(QStringLiteral("企业负责人")));
}

TEST(Completeness, takesAReasonForAMissingFactAsAnAnswer)
{
    Client client;
    const int before = completenessOf(client, {}).filled;
    client.codeReason = QStringLiteral("境外单位");
    client.assetsNote = QStringLiteral("不适用");
    client.scaleNote = QStringLiteral("不适用");
    client.paymentNote = QStringLiteral("待定");
    client.fundNature = FundNature::Pending;
    EXPECT_EQ(completenessOf(client, {}).filled, before + 6);
}

TEST(Completeness, takesAnyOnePhoneOfAPerson)
{
    Person person = personOf(PersonKind::Head);
    const int before = completenessOf(Client(), std::vector{person}).filled;
    person.wechat = QStringLiteral("shiyuan");
    EXPECT_EQ(completenessOf(Client(), std::vector{person}).filled, before + 1);
}

TEST(Completeness, roundsThePercentageHalfUp)
{
    Completeness half;
    half.asked = 200;
    half.filled = 1;
    EXPECT_EQ(half.percent(), 1);
    half.asked = 201;
    EXPECT_EQ(half.percent(), 0);
    half.asked = 0;
    EXPECT_EQ(half.percent(), 100);
}
