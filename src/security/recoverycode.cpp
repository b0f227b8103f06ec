// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/recoverycode.h"

#include "domain/common/digest.h"
#include "security/sodium.h"

#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace zhuke::security {

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int randomLetters = 26;
constexpr int codeLetters = 28;
constexpr int groupLetters = 4;

QString checksumOf(QStringView letters)
{
    const QByteArray digest = domain::blake2b(letters.toLatin1());
    const auto bits = qFromBigEndian<quint16>(digest.constData());
    return QString(alphabet[bits & 31]) + alphabet[(bits >> 5) & 31];
}

QChar withoutLookAlike(QChar letter)
{
    switch (letter.unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    default:
        return letter;
    }
}

} // namespace

QString newRecoveryCode()
{
    prepareSodium();
    QString letters;
    for (int i = 0; i < randomLetters; ++i) {
        letters += alphabet[static_cast<qsizetype>(randombytes_uniform(32))];
    }
    letters += checksumOf(letters);
    for (int at = codeLetters - groupLetters; at > 0; at -= groupLetters) {
        letters.insert(at, u'-');
    }
    return letters;
}

domain::Result<QString> readRecoveryCode(const QString &typed)
{
    const QString folded = typed.normalized(QString::NormalizationForm_KC).toUpper();
    QString letters;
    for (const QChar typedLetter : folded) {
        const QChar letter = withoutLookAlike(typedLetter);
        if (alphabet.contains(letter)) {
            letters += letter;
        } else if (!letter.isSpace() && !letter.isPunct()) {
            letters.clear();
            break;
        }
    }
    if (letters.size() != codeLetters
        || letters.last(2) != checksumOf(QStringView(letters).first(randomLetters))) {
        return domain::failure(
            domain::ErrorCode::Invalid, u"recoveryCode"_s, {}, u"recoveryCodeMistyped"_s);
    }
    return letters;
}

} // namespace zhuke::security
