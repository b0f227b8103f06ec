// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/recoverycode.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using zhuke::security::newRecoveryCode;
using zhuke::security::readRecoveryCode;

TEST(RecoveryCode, isSevenGroupsOfFour)
{
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    const QString code = newRecoveryCode();
    EXPECT_TRUE(shape.match(code).hasMatch()) << code.toStdString();
    EXPECT_NE(code, newRecoveryCode());
    EXPECT_EQ(readRecoveryCode(code), QString(code).remove(u'-'));
}

TEST(RecoveryCode, forgivesLettersThatLookLikeDigits)
{
    QString code;
    do {
        code = newRecoveryCode();
    } while (!code.contains(u'0') || !code.contains(u'1'));
    const QString plain = readRecoveryCode(code).value();
    EXPECT_EQ(readRecoveryCode(QString(code).replace(u'0', u'o').replace(u'1', u'l')), plain);
    EXPECT_EQ(readRecoveryCode(QString(code).replace(u'1', u'I')), plain);
    EXPECT_EQ(readRecoveryCode(QString(code).replace(u'0', u'０')), plain);
}

TEST(RecoveryCode, findsAWrongLetterAnywhere)
{
    // A fixed code: the checksum would miss one wrong letter in 1,024.
    const QString code = u"DA3H-W6KD-FMW2-Q5SP-D9P5-DZWD-XXH3"_s;
    ASSERT_TRUE(readRecoveryCode(code));
    for (qsizetype i = 0; i < code.size(); ++i) {
        QString wrong = code;
        wrong[i] = code.at(i) == u'7' ? u'8' : u'7';
        EXPECT_FALSE(readRecoveryCode(wrong)) << i;
    }
}

TEST(RecoveryCode, refusesWhatIsNotACode)
{
    for (const QString &typed : {QString(), u"0000"_s, u"密码密码"_s, newRecoveryCode() + u"0"_s}) {
        const auto read = readRecoveryCode(typed);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().rule, u"recoveryCodeMistyped");
        EXPECT_TRUE(read.error().value.isEmpty());
    }
}
