// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/democodes.h"

#include <QStringView>

#include <array>

namespace zhuke::application {

using namespace Qt::StringLiterals;

namespace {

// GB 11714: digits count as themselves, A to Z as 10 to 35.
QChar organisationCheck(QStringView body)
{
    static constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    constexpr int base = 11;
    int sum = 0;
    for (qsizetype i = 0; i < body.size(); ++i) {
        const char16_t c = body.at(i).unicode();
        const int value = c <= u'9' ? c - u'0' : c - u'A' + 10;
        sum += value * weights.at(static_cast<std::size_t>(i));
    }
    return u"0X987654321"_s.at(sum % base);
}

// GB 32100: 31 characters, without I, O, S, V, Z.
QChar creditCheck(QStringView body)
{
    constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr int base = 31;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (const QChar c : body) {
        sum += alphabet.indexOf(c) * weight;
        weight = weight * 3 % base;
    }
    return alphabet.at((base - sum % base) % base);
}

} // namespace

QString demoCreditCode(const QString &kind, const QString &province, int number)
{
    constexpr int fiveDigits = 100'000; // the last round of the greatest company goes beyond
    const QChar series = number < fiveDigits ? u'Y' : u'X';
    const QString body = u"PD%1%2"_s.arg(series).arg(number % fiveDigits, 5, 10, QChar(u'0'));
    const QString code = kind + province + u"9900"_s + body + organisationCheck(body);
    return code + creditCheck(code);
}

} // namespace zhuke::application
