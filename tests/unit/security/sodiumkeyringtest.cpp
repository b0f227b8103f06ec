// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/sodiumkeyring.h"

#include "security/aead.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using zhuke::domain::ErrorCode;
using zhuke::security::aeadKeySize;
using zhuke::security::SecretBytes;
using zhuke::security::SodiumKeyring;

namespace {

const QByteArray phone("13800000000");
const QByteArray place("person.mobile.0001");

SodiumKeyring aKeyring(int version = 1)
{
    return {SecretBytes::random(aeadKeySize), version};
}

// Two keyrings on one key.
SodiumKeyring knownKeyring(int version)
{
    SecretBytes key(aeadKeySize);
    std::fill_n(key.data(), key.size(), static_cast<unsigned char>(7));
    return {std::move(key), version};
}

} // namespace

TEST(SodiumKeyring, opensWhatItSealed)
{
    const auto keyring = aKeyring();
    EXPECT_EQ(keyring.open(keyring.seal(phone, place), place), phone);
    const auto empty = keyring.open(keyring.seal({}, place), place);
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->isEmpty());
}

TEST(SodiumKeyring, neverSealsTheSameTwice)
{
    const auto keyring = aKeyring();
    const QByteArray sealed = keyring.seal(phone, place);
    EXPECT_NE(sealed, keyring.seal(phone, place));
    EXPECT_FALSE(sealed.contains(phone));
    EXPECT_EQ(sealed.size(), phone.size() + 41);
}

TEST(SodiumKeyring, refusesAValueMovedToAnotherPlace)
{
    const auto keyring = aKeyring();
    const auto moved = keyring.open(keyring.seal(phone, place), "person.mobile.0002");
    ASSERT_FALSE(moved);
    EXPECT_EQ(moved.error().code, ErrorCode::Storage);
    EXPECT_EQ(moved.error().rule, u"sealedDamaged");
}

TEST(SodiumKeyring, refusesEveryTamperedByteAndEveryShorterLength)
{
    const auto keyring = aKeyring();
    const QByteArray sealed = keyring.seal(phone, place);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray tampered = sealed;
        tampered[i] = static_cast<char>(tampered.at(i) ^ 1);
        EXPECT_FALSE(keyring.open(tampered, place)) << i;
        EXPECT_FALSE(keyring.open(sealed.first(i), place)) << i;
    }
}

TEST(SodiumKeyring, refusesAnotherKey)
{
    EXPECT_FALSE(aKeyring().open(aKeyring().seal(phone, place), place));
}

TEST(SodiumKeyring, saysWhenAnotherVersionOfTheKeyIsNeeded)
{
    const auto opened = knownKeyring(1).open(knownKeyring(2).seal(phone, place), place);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().rule, u"sealedByOtherKey");
    EXPECT_EQ(knownKeyring(2).keyVersion(), 2);
}

TEST(SodiumKeyring, indexesEqualValuesAlikeUnderOneKeyOnly)
{
    const auto keyring = knownKeyring(1);
    EXPECT_EQ(keyring.blindIndex(phone), knownKeyring(1).blindIndex(phone));
    EXPECT_EQ(keyring.blindIndex(phone).size(), 32);
    EXPECT_NE(keyring.blindIndex(phone), keyring.blindIndex("13800000001"));
    EXPECT_NE(keyring.blindIndex(phone), aKeyring().blindIndex(phone));
}

TEST(SodiumKeyring, sealsTheSecretKeyOfBackups)
{
    const auto keyring = aKeyring();
    const auto keys = keyring.newBackupKeys();
    EXPECT_EQ(keys.publicKey.size(), 32);
    const auto secret = keyring.open(keys.sealedSecretKey, "backupSecretKey");
    ASSERT_TRUE(secret);
    EXPECT_EQ(secret->size(), 32);
    EXPECT_NE(keys.publicKey, keyring.newBackupKeys().publicKey);
}
