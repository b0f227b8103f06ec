// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/fieldtext.h"

#include "domain/client/client.h"
#include "domain/client/project.h"

#include <gtest/gtest.h>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

using domain::Client;
using domain::Field;

namespace {

const Field<Client> &fieldNamed(const char *name)
{
    return *domain::findField<Client>(QString::fromLatin1(name));
}

QString roundTrip(const char *name, const QString &typed)
{
    const Field<Client> &field = fieldNamed(name);
    Client client;
    const auto value = typedValue(field.info, field.type, typed);
    if (!value || !domain::setField(client, field, *value)) {
        return u"refused"_s;
    }
    return editedText(field.info, field.type, field.get(client));
}

} // namespace

TEST(FieldText, takesAmountsInTenThousandsAndInWords)
{
    EXPECT_EQ(roundTrip("registeredCapitalFen", u"3500"_s), u"3,500.00"_s);
    EXPECT_EQ(roundTrip("registeredCapitalFen", u"3.5亿"_s), u"35,000.00"_s);
    EXPECT_EQ(roundTrip("registeredCapitalFen", u"很多"_s), u"refused"_s);
}

TEST(FieldText, readsBackWhatItShowsInTheInput)
{
    EXPECT_EQ(roundTrip("registeredCapitalFen", u"35,000.00"_s), u"35,000.00"_s);
    EXPECT_EQ(roundTrip("foundedOn", u"2019年3月5日"_s), u"2019-03-05"_s);
    EXPECT_EQ(roundTrip("prepaymentPct", u"25%"_s), u"25"_s);
    EXPECT_EQ(roundTrip("headcount", u"120"_s), u"120"_s);
    EXPECT_EQ(roundTrip("paymentKinds", u"advanceFunding,progress"_s),
              u"advanceFunding,progress"_s);
    EXPECT_EQ(roundTrip("name", u"  云汀置业有限公司(虚构) "_s), u"云汀置业有限公司(虚构)"_s);
}

TEST(FieldText, showsCodesInWordsAndAmountsWithTheirUnit)
{
    Client client;
    client.level = domain::Level::Company;
    client.assetsFen = domain::Money::fromFen(123'456'789'00);
    client.prepaymentPct = 30;
    EXPECT_EQ(shownText(fieldNamed("level"), client), u"公司级"_s);
    EXPECT_EQ(shownText(fieldNamed("assetsFen"), client), u"12,345.68 万元"_s);
    EXPECT_EQ(shownText(fieldNamed("prepaymentPct"), client), u"30%"_s);
    EXPECT_EQ(shownText(fieldNamed("grade"), client), QString());
}

TEST(FieldText, showsAndTakesNamesForCodesOfTheStandards)
{
    Client client;
    const Field<Client> &industry = fieldNamed("industry");
    ASSERT_TRUE(domain::setField(
        client, industry, typedValue(industry.info, industry.type, u"房地产业"_s).value()));
    EXPECT_EQ(client.industry, u"K"_s);
    EXPECT_EQ(shownText(industry, client), u"房地产业"_s);
    EXPECT_EQ(roundTrip("region", u"四川省"_s), u"四川省"_s);
    EXPECT_EQ(roundTrip("region", u"四川省成都市"_s), u"四川省成都市"_s);
}

TEST(FieldText, refusesAFractionWhereAWholeNumberIsAsked)
{
    EXPECT_EQ(roundTrip("headcount", u"12.5"_s), u"refused"_s);
    EXPECT_EQ(roundTrip("headcount", u"-3"_s), u"refused"_s);
}

} // namespace zhuke::presentation
