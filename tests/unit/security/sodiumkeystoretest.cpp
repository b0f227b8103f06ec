// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sodiumkeystore.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::application::KeyCost;
using zhuke::application::Keyring;
using zhuke::application::KeySlot;
using zhuke::application::KeySlotKind;
using zhuke::application::KeySlotRequest;
using zhuke::domain::ErrorCode;
using zhuke::security::SodiumKeyStore;

namespace {

const QString password = u"云汀置业-2026"_s;

KeySlotRequest aRequest()
{
    return {KeySlotKind::User, u"user-1"_s, KeyCost::Minimum, false};
}

class KeyStoreTest : public testing::Test
{
protected:
    KeySlot slotFor(const QString &secret, const KeySlotRequest &request = aRequest()) const
    {
        return m_keyring->wrap(secret, request).value();
    }
    // Does the slot lead to the key of m_keyring?
    bool opens(const KeySlot &slot, const QString &secret) const
    {
        const auto opened = m_store.open(slot, secret);
        return opened && (*opened)->open(m_keyring->seal("plain", "here"), "here") == "plain";
    }

    SodiumKeyStore m_store;
    std::unique_ptr<Keyring> m_keyring = m_store.create().value();
};

} // namespace

TEST_F(KeyStoreTest, opensTheSameKeyThroughEverySlot)
{
    KeySlotRequest second = aRequest();
    second.owner = u"user-2"_s;
    EXPECT_TRUE(opens(slotFor(password), password));
    EXPECT_TRUE(opens(slotFor(u"another password"_s, second), u"another password"_s));
}

TEST_F(KeyStoreTest, wrapsAgainFromAnOpenedSlot)
{
    const auto opened = m_store.open(slotFor(password), password);
    ASSERT_TRUE(opened);
    const auto second = (*opened)->wrap(u"changed password"_s, aRequest());
    ASSERT_TRUE(second);
    EXPECT_TRUE(opens(*second, u"changed password"_s));
}

TEST_F(KeyStoreTest, forbidsAWrongPassword)
{
    const auto opened = m_store.open(slotFor(password), u"云汀置业-2027"_s);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::Forbidden);
    EXPECT_EQ(opened.error().rule, u"wrongPassword");
    EXPECT_TRUE(opened.error().value.isEmpty());
}

TEST_F(KeyStoreTest, takesFullWidthLettersOfAPasswordAsTheSame)
{
    EXPECT_TRUE(opens(slotFor(u"Password2026"_s), u"Password2026"_s));
}

TEST_F(KeyStoreTest, refusesAPasswordUnderEightCharacters)
{
    const auto slot = m_keyring->wrap(u"七个汉字的密码"_s, aRequest());
    ASSERT_FALSE(slot);
    EXPECT_EQ(slot.error().code, ErrorCode::Invalid);
    EXPECT_EQ(slot.error().rule, u"passwordTooShort");
    EXPECT_TRUE(slot.error().value.isEmpty());
    EXPECT_TRUE(m_keyring->wrap(u"八个汉字的密码啊"_s, aRequest()));
    // A character outside the basic plane is two code units and one character.
    EXPECT_FALSE(m_keyring->wrap(u"𬱖𬱖𬱖𬱖𬱖𬱖𬱖"_s, aRequest()));
}

TEST_F(KeyStoreTest, marksATemporarySlotSoThatTheMarkCannotBeTakenOff)
{
    KeySlotRequest request = aRequest();
    request.temporary = true;
    KeySlot slot = slotFor(password, request);
    EXPECT_TRUE(slot.temporary);
    EXPECT_TRUE(opens(slot, password));
    slot.temporary = false;
    const auto opened = m_store.open(slot, password);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().rule, u"keySlotDamaged");
}

TEST_F(KeyStoreTest, doesNotOpenASlotGivenToAnotherUser)
{
    KeySlot slot = slotFor(password);
    slot.owner = u"user-2"_s;
    EXPECT_FALSE(opens(slot, password));
}

TEST_F(KeyStoreTest, refusesADamagedSlot)
{
    KeySlot wrapped = slotFor(password);
    wrapped.wrappedKey[30] = static_cast<char>(wrapped.wrappedKey.at(30) ^ 1);
    KeySlot shortSalt = slotFor(password);
    shortSalt.salt.chop(1);
    KeySlot greedy = slotFor(password);
    greedy.memLimit = qint64{1} << 40;
    for (const KeySlot &slot : {wrapped, shortSalt, greedy}) {
        const auto opened = m_store.open(slot, password);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().code, ErrorCode::Storage);
        EXPECT_EQ(opened.error().rule, u"keySlotDamaged");
    }
}

TEST_F(KeyStoreTest, writesTheCostIntoTheSlot)
{
    KeySlotRequest everyday = aRequest();
    everyday.cost = KeyCost::Everyday;
    EXPECT_EQ(slotFor(password, everyday).memLimit, 64 * 1024 * 1024);
    EXPECT_EQ(slotFor(password).memLimit, 8192);
    EXPECT_NE(slotFor(password).salt, slotFor(password).salt);
}

TEST_F(KeyStoreTest, opensWithTheRecoveryCodeHoweverItIsTyped)
{
    const QString code = m_store.newRecoveryCode();
    KeySlotRequest request;
    request.kind = KeySlotKind::Recovery;
    request.cost = KeyCost::Minimum;
    const KeySlot slot = slotFor(code, request);
    EXPECT_TRUE(opens(slot, code));
    EXPECT_TRUE(opens(slot, code.toLower().replace(u'-', u' ')));
    const auto other = m_store.open(slot, m_store.newRecoveryCode());
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().rule, u"wrongPassword");
    const auto mistyped = m_store.open(slot, code.chopped(1));
    ASSERT_FALSE(mistyped);
    EXPECT_EQ(mistyped.error().rule, u"recoveryCodeMistyped");
}

TEST_F(KeyStoreTest, makesADifferentKeyForEveryDatabase)
{
    const auto other = m_store.create().value();
    EXPECT_NE(other->blindIndex("x"), m_keyring->blindIndex("x"));
}
