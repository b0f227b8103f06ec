// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/numbertext.h"

#include <algorithm>

namespace zhuke::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDigits = 15;
constexpr int greatestExponent = 308;
constexpr int longestNumber = 64;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// 0.digits × 10^point
struct Decimal
{
    bool isNegative = false;
    QString digits;
    int point = 0;
    bool isPlainInteger = true;
};

std::optional<int> readExponent(QStringView text)
{
    bool isNumber = false;
    const int exponent = text.toInt(&isNumber);
    if (!isNumber || exponent < -greatestExponent || exponent > greatestExponent) {
        return std::nullopt;
    }
    return exponent;
}

// Takes the digits and the point off the front of the text; false when there are no digits.
bool readDigits(QStringView &text, Decimal &number)
{
    const auto end = std::find_if_not(text.begin(), text.end(), [](QChar character) {
        return isDigit(character) || character == u'.';
    });
    const QStringView digits = text.left(end - text.begin());
    const qsizetype point = digits.indexOf(u'.');
    number.isPlainInteger = point < 0;
    number.point = static_cast<int>(point < 0 ? digits.size() : point);
    number.digits = digits.toString().remove(point < 0 ? digits.size() : point, 1);
    text = text.mid(digits.size());
    return !number.digits.isEmpty() && !number.digits.contains(u'.');
}

std::optional<Decimal> readDecimal(QStringView text)
{
    Decimal number;
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        number.isNegative = text.front() == u'-';
        text = text.mid(1);
    }
    if (!readDigits(text, number)) {
        return std::nullopt;
    }
    if (text.isEmpty()) {
        return number;
    }
    const bool hasExponent = text.front() == u'e' || text.front() == u'E';
    const std::optional<int> exponent = hasExponent ? readExponent(text.mid(1)) : std::nullopt;
    if (!exponent) {
        return std::nullopt;
    }
    number.point += *exponent;
    number.isPlainInteger = false;
    return number;
}

void trimZeros(Decimal &number)
{
    while (number.digits.startsWith(u'0')) {
        number.digits.remove(0, 1);
        --number.point;
    }
    while (number.digits.endsWith(u'0')) {
        number.digits.chop(1);
    }
}

// Half away from zero at the last digit shown.
void roundToShown(Decimal &number)
{
    if (number.digits.size() <= shownDigits) {
        return;
    }
    const bool isUp = number.digits.at(shownDigits) >= u'5';
    number.digits.truncate(shownDigits);
    qsizetype i = shownDigits;
    while (isUp && i > 0 && number.digits.at(i - 1) == u'9') {
        number.digits[--i] = u'0';
    }
    if (isUp && i > 0) {
        number.digits[i - 1] = QChar(number.digits.at(i - 1).unicode() + 1);
    } else if (isUp) {
        number.digits.prepend(u'1');
        ++number.point;
    }
    trimZeros(number);
}

QString spelled(const Decimal &number)
{
    if (number.digits.isEmpty()) {
        return u"0"_s;
    }
    QString text = number.digits;
    if (number.point <= 0) {
        text = u"0."_s + QString(-number.point, u'0') + text;
    } else if (number.point >= text.size()) {
        text += QString(number.point - text.size(), u'0');
    } else {
        text.insert(number.point, u'.');
    }
    return number.isNegative ? u'-' + text : text;
}

} // namespace

std::optional<QString> plainNumber(QStringView text)
{
    text = text.trimmed();
    if (text.size() > longestNumber) {
        return std::nullopt;
    }
    const bool isReady =
        !text.isEmpty() && text.front() != u'0' && std::all_of(text.begin(), text.end(), isDigit);
    if (isReady) {
        return text.toString();
    }
    std::optional<Decimal> number = readDecimal(text);
    if (!number) {
        return std::nullopt;
    }
    trimZeros(*number);
    if (!number->isPlainInteger) {
        roundToShown(*number);
    }
    return spelled(*number);
}

std::optional<int> serialDay(QStringView plainNumber, bool isDate1904)
{
    constexpr int firstOf1904 = 1462;
    constexpr int lastDay = 2'958'465;
    const qsizetype point = plainNumber.indexOf(u'.');
    bool isNumber = false;
    int day = (point < 0 ? plainNumber : plainNumber.left(point)).toInt(&isNumber);
    if (!isNumber || plainNumber.startsWith(u'-') || day > lastDay) {
        return std::nullopt;
    }
    day += isDate1904 ? firstOf1904 : 0;
    return day >= 1 && day <= lastDay ? std::optional(day) : std::nullopt;
}

QDate dateOfSerial(int day)
{
    constexpr int dayThatNeverWas = 60;
    if (day == dayThatNeverWas) {
        return {};
    }
    return QDate(1899, 12, day < dayThatNeverWas ? 31 : 30).addDays(day);
}

} // namespace zhuke::exchange
