// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/contact.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhuke::domain;

namespace {

// The stored form, or the rule broken.
QString outcome(const Result<QString> &result)
{
    return result ? *result : result.error().rule;
}

} // namespace

TEST(Contact, readsMobileNumbers)
{
    for (const QStringView text : {QStringView(u"14200000002"),
                                   QStringView(u"142 0000 0002"),
                                   QStringView(u"＋８６ 14200000002"),
                                   QStringView(u"0086-142-0000-0002")}) {
        EXPECT_EQ(outcome(parseMobile(text)), u"14200000002"_s) << qPrintable(text.toString());
    }
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"1420000000"),
                                   QStringView(u"12200000002"),
                                   QStringView(u"142000000022"),
                                   QStringView(u"0399-2000355"),
                                   QStringView(u"142x0000002")}) {
        EXPECT_EQ(outcome(parseMobile(text)), u"notAMobile"_s) << qPrintable(text.toString());
    }
}

TEST(Contact, readsTelephones)
{
    EXPECT_EQ(outcome(parsePhone(u"0399-2000355")), u"0399-2000355"_s);
    EXPECT_EQ(outcome(parsePhone(u"03992000355")), u"0399-2000355"_s);
    EXPECT_EQ(outcome(parsePhone(u"(0399) 2000355")), u"0399-2000355"_s);
    EXPECT_EQ(outcome(parsePhone(u"０１０—６２００００００—１２３")), u"010-62000000-123"_s);
    EXPECT_EQ(outcome(parsePhone(u"01062000000")), u"010-62000000"_s);
    EXPECT_EQ(outcome(parsePhone(u"+86-10-62000000")), u"010-62000000"_s);
    EXPECT_EQ(outcome(parsePhone(u"+86 399-2000355")), u"0399-2000355"_s);
    EXPECT_EQ(outcome(parsePhone(u"400 123 4567")), u"400-123-4567"_s);
    EXPECT_EQ(outcome(parsePhone(u"14200000002")), u"14200000002"_s);
}

TEST(Contact, refusesOtherTelephones)
{
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"2000355"),
                                   QStringView(u"0399-1000355"),
                                   QStringView(u"026-20003550"),
                                   QStringView(u"0399-20003551-123456"),
                                   QStringView(u"0399-2000355转8"),
                                   QStringView(u"500-123-4567")}) {
        const auto phone = parsePhone(text);
        EXPECT_EQ(outcome(phone), u"notAPhone"_s) << qPrintable(text.toString());
    }
    EXPECT_EQ(parsePhone(u"电话").error().value, u"电话"_s);
}

TEST(Contact, readsPostcodes)
{
    EXPECT_EQ(outcome(parsePostcode(u" ９９０００１ ")), u"990001"_s);
    EXPECT_EQ(outcome(parsePostcode(u"99000")), u"notAPostcode"_s);
    EXPECT_EQ(outcome(parsePostcode(u"9900011")), u"notAPostcode"_s);
    EXPECT_EQ(outcome(parsePostcode(u"99000a")), u"notAPostcode"_s);
}

TEST(Contact, readsMailAddresses)
{
    EXPECT_EQ(outcome(parseEmail(u"c1@example.com")), u"c1@example.com"_s);
    EXPECT_EQ(outcome(parseEmail(u" Ｃ1.x+y＠Example.COM ")), u"C1.x+y@example.com"_s);
    for (const QStringView text : {QStringView(u""),
                                   QStringView(u"c1"),
                                   QStringView(u"c1@example"),
                                   QStringView(u"@example.com"),
                                   QStringView(u"c1@@example.com"),
                                   QStringView(u"c1@-example.com"),
                                   QStringView(u"c1.@example.com"),
                                   QStringView(u"c1@example..com"),
                                   QStringView(u"c 1@example.com"),
                                   QStringView(u"云汀@example.com")}) {
        EXPECT_EQ(outcome(parseEmail(text)), u"notAnEmail"_s) << qPrintable(text.toString());
    }
    EXPECT_EQ(outcome(parseEmail(QString(250, u'a') + u"@example.com"_s)), u"notAnEmail"_s);
}

TEST(Contact, printsMobileNumbersInGroups)
{
    EXPECT_EQ(printedMobile(u"14200000002"), u"142 0000 0002"_s);
    EXPECT_EQ(printedMobile(u"0399-2000355"), u"0399-2000355"_s);
}

TEST(Contact, masksTelephones)
{
    EXPECT_EQ(maskPhone(u"14200000002"), u"142****0002"_s);
    EXPECT_EQ(maskPhone(u"0399-2000355"), u"039*-***0355"_s);
    EXPECT_EQ(maskPhone(u"2000355"), u"*****55"_s);
    EXPECT_EQ(maskPhone(u""), QString());
}

TEST(Contact, masksNamesWithoutTellingTheirLength)
{
    EXPECT_EQ(maskName(u"曾示"), u"曾*"_s);
    EXPECT_EQ(maskName(u"欧阳示川"), u"欧*"_s);
    EXPECT_EQ(maskName(u"𬱖示远"), u"𬱖*"_s);
    EXPECT_EQ(maskName(u" 曾 "), u"*"_s);
    EXPECT_EQ(maskName(u""), QString());
}
