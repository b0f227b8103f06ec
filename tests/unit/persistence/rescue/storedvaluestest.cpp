// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/rescue/storedvalues.h"

#include <gtest/gtest.h>

namespace zhuke::persistence {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const char *hexadecimal)
{
    return QByteArray::fromHex(hexadecimal);
}

} // namespace

TEST(StoredValues, readNumbersOfOneToNineBytes)
{
    EXPECT_EQ(readVarint(bytes("7f"), 0)->value, 127);
    EXPECT_EQ(readVarint(bytes("008100"), 1)->value, 128);
    EXPECT_EQ(readVarint(bytes("008100"), 1)->end, 3);
    EXPECT_EQ(readVarint(bytes("ffffffffffffffffff"), 0)->value, -1);
    EXPECT_FALSE(readVarint(bytes("81"), 0));
    EXPECT_FALSE(readVarint(bytes("01"), 1));
    EXPECT_FALSE(readVarint(bytes("01"), -1));
}

TEST(StoredValues, readEveryKindOfValue)
{
    // head of 9, NULL, 1, int8, int16, int64, double, text of 3, blob of 2
    const auto values = readRecord(bytes("0900090102060713"
                                         "10"
                                         "ff"
                                         "8000"
                                         "0000000100000000"
                                         "3ff8000000000000"
                                         "e6a5bc"
                                         "0001"));
    ASSERT_TRUE(values);
    ASSERT_EQ(values->size(), 8U);
    EXPECT_FALSE(values->at(0).isValid());
    EXPECT_EQ(values->at(1), QVariant(qint64{1}));
    EXPECT_EQ(values->at(2), QVariant(qint64{-1}));
    EXPECT_EQ(values->at(3), QVariant(qint64{-32768}));
    EXPECT_EQ(values->at(4), QVariant(qint64{1} << 32));
    EXPECT_EQ(values->at(5), QVariant(1.5));
    EXPECT_EQ(values->at(6), QVariant(u"楼"_s));
    EXPECT_EQ(values->at(7), QVariant(bytes("0001")));
}

TEST(StoredValues, keepEmptyTextAndBlobApartFromNull)
{
    const auto values = readRecord(bytes("030d0c"));
    ASSERT_TRUE(values);
    EXPECT_EQ(values->at(0).typeId(), QMetaType::QString);
    EXPECT_FALSE(values->at(0).isNull());
    EXPECT_EQ(values->at(1).typeId(), QMetaType::QByteArray);
    EXPECT_FALSE(values->at(1).isNull());
}

TEST(StoredValues, refuseWhatDoesNotAddUp)
{
    for (const char *wrong : {
             "",
             "00",
             "01",         // no values
             "0201",       // the number is missing
             "020100ff",   // a byte too many
             "020a",       // a type that is none
             "020fff",     // no UTF-8
             "020f00",     // a NUL
             "0f01",       // the head is longer than all
             "02ffffffff", // a type that does not end
         }) {
        EXPECT_FALSE(readRecord(bytes(wrong))) << wrong;
    }
}

} // namespace zhuke::persistence
