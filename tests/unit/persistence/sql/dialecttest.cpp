// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/sql/dialect.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::domain::ErrorCode;
using zhuke::persistence::Dialect;

namespace {

void expectRefusal(const char16_t *code, ErrorCode error, const char *rule)
{
    const auto refusal = Dialect::refusalOf(QString::fromUtf16(code));
    EXPECT_EQ(refusal.code, error) << QString::fromUtf16(code).toStdString();
    EXPECT_EQ(refusal.rule, QLatin1StringView(rule)) << QString::fromUtf16(code).toStdString();
}

} // namespace

TEST(Dialect, putsResultCodesIntoTheWordsOfTheDomain)
{
    expectRefusal(u"5", ErrorCode::Busy, "busy");
    expectRefusal(u"6", ErrorCode::Busy, "busy");
    expectRefusal(u"517", ErrorCode::Busy, "busy");
    expectRefusal(u"2067", ErrorCode::Duplicate, "duplicate");
    expectRefusal(u"1555", ErrorCode::Duplicate, "duplicate");
    expectRefusal(u"9", ErrorCode::Cancelled, "cancelled");
    expectRefusal(u"13", ErrorCode::Storage, "diskFull");
    expectRefusal(u"8", ErrorCode::Storage, "readOnly");
    expectRefusal(u"1032", ErrorCode::Storage, "readOnly");
    expectRefusal(u"778", ErrorCode::Storage, "inputOutput");
    expectRefusal(u"11", ErrorCode::Storage, "damaged");
    expectRefusal(u"26", ErrorCode::Storage, "damaged");
    expectRefusal(u"787", ErrorCode::Storage, "constraint");
    expectRefusal(u"1", ErrorCode::Storage, "storage");
    expectRefusal(u"data", ErrorCode::Storage, "damagedRow");
    expectRefusal(u"misuse", ErrorCode::Storage, "storage");
}

TEST(Dialect, readsTheDuplicateFieldFromTheMessage)
{
    EXPECT_EQ(Dialect::duplicateField(u"UNIQUE constraint failed: client.credit_code"_s),
              u"creditCode");
    EXPECT_EQ(Dialect::duplicateField(u"UNIQUE constraint failed: client.name Unable to fetch"_s),
              u"name");
    EXPECT_EQ(Dialect::duplicateField(u"UNIQUE constraint failed: user.unit_id, user.name"_s), u"");
    EXPECT_EQ(Dialect::duplicateField(u"something else"_s), u"");
}
