// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/client.h"
#include "domain/client/person.h"
#include "domain/dossier/dossier.h"
#include "domain/organisation/organisation.h"
#include "domain/visit/visit.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

namespace {

Result<void> set(Client &client, QStringView name, const FieldValue &value)
{
    return setField(client, *findField<Client>(name), value);
}

FieldValue get(const Client &client, QStringView name)
{
    return findField<Client>(name)->get(client);
}

} // namespace

TEST(Field, isFoundByItsEnglishName)
{
    ASSERT_NE(findField<Client>(u"creditCode"), nullptr);
    EXPECT_EQ(findField<Client>(u"creditCode")->label(), QStringLiteral("单位代码"));
    EXPECT_EQ(findField<Client>(u"CreditCode"), nullptr);
}

TEST(Field, keepsTextTrimmedAndAbsentTextAsNothing)
{
    Client client;
    EXPECT_TRUE(isEmpty(get(client, u"address")));
    ASSERT_TRUE(set(client, u"address", QStringLiteral("  示范路1号 ")));
    EXPECT_EQ(client.address, QStringLiteral("示范路1号"));
    ASSERT_TRUE(set(client, u"address", FieldValue()));
    EXPECT_TRUE(isEmpty(get(client, u"address")));
}

TEST(Field, refusesTextThatIsTooLongAndNamesFieldValueAndRule)
{
    Client client;
    client.postcode = QStringLiteral("990001");
    const Result<void> done = set(client, u"postcode", QStringLiteral("9900011"));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error(),
              (Error{ErrorCode::Invalid,
                     QStringLiteral("postcode"),
                     QStringLiteral("9900011"),
                     QStringLiteral("tooLong"),
                     {}}));
    EXPECT_EQ(client.postcode, QStringLiteral("990001"));
}

TEST(Field, countsASupplementaryCharacterOnce)
{
    Client client;
    EXPECT_TRUE(set(client, u"postcode", QStringLiteral("𬱖𬱖𬱖𬱖𬱖𬱖")));
    EXPECT_FALSE(set(client, u"postcode", QStringLiteral("𬱖𬱖𬱖𬱖𬱖𬱖𬱖")));
}

TEST(Field, keepsNumbersWithinTheirRange)
{
    Client client;
    EXPECT_TRUE(set(client, u"prepaymentPct", qint64(100)));
    EXPECT_EQ(client.prepaymentPct, 100);
    EXPECT_EQ(set(client, u"prepaymentPct", qint64(101)).error().rule,
              QStringLiteral("outOfRange"));
    EXPECT_EQ(set(client, u"prepaymentPct", qint64(-1)).error().rule, QStringLiteral("outOfRange"));
    EXPECT_EQ(set(client, u"prepaymentPct", QStringLiteral("7")).error().rule,
              QStringLiteral("notANumber"));
    EXPECT_TRUE(set(client, u"prepaymentPct", FieldValue()));
    EXPECT_FALSE(client.prepaymentPct);
}

TEST(Field, refusesAnIntegerThatDoesNotFit)
{
    Dossier dossier;
    const auto *field = findField<Dossier>(u"planProjects");
    EXPECT_FALSE(field->put(dossier, qint64(1) << 40));
}

TEST(Field, keepsMoneyInFenBeyondWhatADoubleHolds)
{
    Client client;
    ASSERT_TRUE(set(client, u"assetsFen", qint64(9'007'199'254'740'993)));
    EXPECT_EQ(get(client, u"assetsFen"), FieldValue(qint64(9'007'199'254'740'993)));
    EXPECT_FALSE(set(client, u"assetsFen", true));
    ASSERT_TRUE(set(client, u"assetsFen", FieldValue()));
    EXPECT_FALSE(client.assetsFen);
}

TEST(Field, keepsDatesAsIso)
{
    Client client;
    ASSERT_TRUE(set(client, u"foundedOn", QStringLiteral("2001-02-28")));
    EXPECT_EQ(client.foundedOn, QDate(2001, 2, 28));
    EXPECT_EQ(get(client, u"foundedOn"), FieldValue(QStringLiteral("2001-02-28")));
    EXPECT_EQ(set(client, u"foundedOn", QStringLiteral("2001-02-30")).error().rule,
              QStringLiteral("notADate"));
    ASSERT_TRUE(set(client, u"foundedOn", FieldValue()));
    EXPECT_FALSE(client.foundedOn.isValid());
}

TEST(Field, keepsEnumerationsAsCodes)
{
    Client client;
    ASSERT_TRUE(set(client, u"level", QStringLiteral("branch")));
    EXPECT_EQ(client.level, Level::Branch);
    EXPECT_EQ(get(client, u"level"), FieldValue(QStringLiteral("branch")));
    EXPECT_EQ(set(client, u"level", QStringLiteral("分公司级")).error().rule,
              QStringLiteral("notACode"));
    ASSERT_TRUE(set(client, u"level", FieldValue()));
    EXPECT_FALSE(client.level);
    EXPECT_EQ(set(client, u"state", FieldValue()).error().rule, QStringLiteral("missing"));
    EXPECT_FALSE(set(client, u"state", QStringLiteral("gone")));
    ASSERT_TRUE(set(client, u"state", QStringLiteral("listed")));
    EXPECT_EQ(client.state, ClientState::Listed);
}

TEST(Field, keepsSeveralCodesAsAList)
{
    Client client;
    ASSERT_TRUE(set(client,
                    u"paymentKinds",
                    QStringList{QStringLiteral("prepayment"), QStringLiteral("progress")}));
    EXPECT_EQ(client.paymentKinds, (std::vector{PaymentKind::Prepayment, PaymentKind::Progress}));
    EXPECT_EQ(set(client, u"paymentKinds", QStringList{QStringLiteral("cash")}).error().rule,
              QStringLiteral("notACode"));
    EXPECT_EQ(set(client, u"paymentKinds", QStringLiteral("progress")).error().rule,
              QStringLiteral("notAList"));
    ASSERT_TRUE(set(client, u"paymentKinds", FieldValue()));
    EXPECT_TRUE(isEmpty(get(client, u"paymentKinds")));
}

TEST(Field, keepsFlags)
{
    Dossier dossier;
    const auto *field = findField<Dossier>(u"noActivity");
    ASSERT_TRUE(setField(dossier, *field, FieldValue(true)));
    EXPECT_TRUE(dossier.noActivity);
    EXPECT_EQ(setField(dossier, *field, FieldValue(QStringLiteral("yes"))).error().rule,
              QStringLiteral("notAFlag"));
    ASSERT_TRUE(setField(dossier, *field, FieldValue()));
    EXPECT_FALSE(dossier.noActivity);
}

TEST(Field, refusesValuesOfTheWrongKind)
{
    Client client;
    EXPECT_EQ(set(client, u"name", true).error().rule, QStringLiteral("notText"));
    EXPECT_EQ(set(client, u"level", qint64(1)).error().rule, QStringLiteral("notACode"));
    EXPECT_EQ(set(client, u"foundedOn", qint64(1)).error().rule, QStringLiteral("notADate"));
}

TEST(Field, writesItsNameInSnakeCaseForSql)
{
    EXPECT_EQ(snakeCase(u"registeredCapitalFen"), QStringLiteral("registered_capital_fen"));
    EXPECT_EQ(snakeCase(u"name"), QStringLiteral("name"));
}

TEST(Field, showsAnyValueInAnErrorMessage)
{
    EXPECT_EQ(toDisplay(FieldValue()), QString());
    EXPECT_EQ(toDisplay(qint64(5)), QStringLiteral("5"));
    EXPECT_EQ(toDisplay(true), QStringLiteral("1"));
    EXPECT_EQ(toDisplay(false), QStringLiteral("0"));
    EXPECT_EQ(toDisplay(QStringList{QStringLiteral("a"), QStringLiteral("b")}),
              QStringLiteral("a,b"));
}

TEST(Codes, translateBetweenCodeLabelAndEnumerator)
{
    EXPECT_EQ(fromLabel<VisitWay>(u"上门"), VisitWay::OnSite);
    EXPECT_FALSE(fromLabel<VisitWay>(u"路过"));
    EXPECT_EQ(labelOf(std::optional(VisitWay::Wechat)), QStringLiteral("微信"));
    EXPECT_EQ(labelOf(std::optional<VisitWay>()), QString());
    EXPECT_TRUE(countsAsVisit(VisitWay::Incoming));
    EXPECT_FALSE(countsAsVisit(VisitWay::Meeting));
}

TEST(User, hasTheRolesGiven)
{
    User user;
    user.roles = {Role::Office};
    EXPECT_TRUE(user.has(Role::Office));
    EXPECT_FALSE(user.has(Role::Chair));
}
