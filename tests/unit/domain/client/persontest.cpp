// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/client/person.h"

#include <gtest/gtest.h>

using namespace zhuke::domain;

TEST(Consent, isInForceBetweenItsNoticeAndItsEnd)
{
    Consent consent;
    EXPECT_FALSE(consent.isInForce(QDate(2026, 1, 1)));
    consent.noticedOn = QDate(2026, 1, 1);
    consent.expiresOn = QDate(2026, 12, 31);
    EXPECT_FALSE(consent.isInForce(QDate(2025, 12, 31)));
    EXPECT_TRUE(consent.isInForce(QDate(2026, 1, 1)));
    EXPECT_TRUE(consent.isInForce(QDate(2026, 12, 31)));
    EXPECT_FALSE(consent.isInForce(QDate(2027, 1, 1)));
    consent.withdrawnOn = QDate(2026, 6, 1);
    EXPECT_TRUE(consent.isInForce(QDate(2026, 5, 31)));
    EXPECT_FALSE(consent.isInForce(QDate(2026, 6, 1)));
}

TEST(Person, marksWhatIsSealed)
{
    EXPECT_EQ(findField<Person>(u"birth")->info.pi, PiClass::Pi2);
    EXPECT_EQ(findField<Person>(u"hobbies")->info.pi, PiClass::Pi3);
    EXPECT_EQ(findField<Person>(u"mobile")->info.pi, PiClass::Pi1);
    for (const Field<FamilyMember> &field : fieldsOf<FamilyMember>()) {
        EXPECT_EQ(field.info.pi, PiClass::Pi3);
    }
}
