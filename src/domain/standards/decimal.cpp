// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace zhuke::domain {

namespace {

// More than any amount needs; keeps sums of exponents far from the limits of int.
constexpr int greatestExponent = 9999;

Decimal withoutOuterZeros(Decimal number)
{
    const auto first = std::ranges::find_if(number.digits, [](char c) { return c != '0'; });
    number.digits.remove(0, std::distance(number.digits.begin(), first));
    while (number.digits.endsWith('0')) {
        number.digits.chop(1);
        ++number.exponent;
    }
    return number.digits.isEmpty() ? Decimal() : number;
}

// Adds one to the last digit: "199" → "200".
void increment(QByteArray &digits)
{
    qsizetype place = digits.size() - 1;
    while (place >= 0 && digits.at(place) == '9') {
        digits[place] = '0';
        --place;
    }
    if (place >= 0) {
        digits[place] = static_cast<char>(digits.at(place) + 1);
    } else {
        digits.prepend('1');
    }
}

// The first `kept` digits with the rest rounded away; `kept` may be 0 or less.
QByteArray leadingDigits(const QByteArray &digits, qsizetype kept)
{
    if (kept >= digits.size()) {
        return digits;
    }
    QByteArray leading = digits.left(std::max<qsizetype>(kept, 0));
    if (kept >= 0 && digits.at(kept) >= '5') {
        increment(leading);
    }
    return leading;
}

} // namespace

std::optional<Decimal> parseDecimal(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^([+-]?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,9}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QByteArray fraction = match.captured(3).toLatin1();
    const int exponent = std::clamp(match.captured(4).toInt(), -greatestExponent, greatestExponent);
    Decimal number{match.captured(1) == QLatin1Char('-'),
                   match.captured(2).toLatin1() + fraction,
                   exponent - static_cast<int>(fraction.size())};
    return withoutOuterZeros(std::move(number));
}

Decimal roundedToDigits(Decimal number, int digits)
{
    const qsizetype dropped = number.digits.size() - digits;
    if (dropped > 0) {
        number.digits = leadingDigits(number.digits, digits);
        number.exponent += static_cast<int>(dropped);
    }
    return withoutOuterZeros(std::move(number));
}

bool isWhole(const Decimal &number, int shift)
{
    return number.digits.isEmpty() || number.exponent + shift >= 0;
}

std::optional<qint64> toInteger(const Decimal &number, int shift)
{
    constexpr qsizetype mostDigits = std::numeric_limits<qint64>::digits10 + 1;
    const int exponent = number.exponent + shift;
    if (number.digits.isEmpty()) {
        return 0;
    }
    if (number.digits.size() + exponent > mostDigits) {
        return std::nullopt;
    }
    QByteArray digits = leadingDigits(number.digits, number.digits.size() + std::min(exponent, 0));
    digits.append(std::max(exponent, 0), '0');
    if (digits.isEmpty()) {
        return 0;
    }
    bool fits = false;
    const qint64 value = (number.negative ? '-' + digits : digits).toLongLong(&fits);
    return fits ? std::optional(value) : std::nullopt;
}

} // namespace zhuke::domain
