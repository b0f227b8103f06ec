// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/percent.h"

#include "domain/standards/decimal.h"
#include "domain/text/halfwidth.h"

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

// Digits of a double that survive every spreadsheet program.
constexpr int trustedDigits = 15;
constexpr int greatestPercent = 100;

tl::unexpected<Error> refused(QStringView text, const QString &rule)
{
    return failure(ErrorCode::Invalid, {}, text.toString(), rule);
}

bool isBelowOne(const Decimal &number)
{
    return number.digits.size() + number.exponent <= 0;
}

Result<int> wholePercent(const Decimal &number, int shift, QStringView given)
{
    const std::optional<qint64> percent = toInteger(number, shift);
    if (number.negative || !percent || *percent > greatestPercent) {
        return refused(given, u"outOfRange"_s);
    }
    if (!isWhole(number, shift)) {
        return refused(given, u"notWhole"_s);
    }
    return static_cast<int>(*percent);
}

} // namespace

Result<int> parsePercent(QStringView text)
{
    QString narrow = halfWidthTrimmed(text);
    const bool isSigned = narrow.endsWith(u'%');
    if (isSigned) {
        narrow = narrow.chopped(1).trimmed();
    }
    const std::optional<Decimal> number = parseDecimal(narrow);
    if (!number || narrow.contains(u'e', Qt::CaseInsensitive)) {
        return refused(text, u"notAPercent"_s);
    }
    return wholePercent(*number, !isSigned && isBelowOne(*number) ? 2 : 0, text);
}

Result<int> parseNumericPercent(QStringView decimalText, bool isPercentFormat)
{
    const std::optional<Decimal> read = parseDecimal(decimalText.trimmed());
    if (!read) {
        return refused(decimalText, u"notAPercent"_s);
    }
    const Decimal number = roundedToDigits(*read, trustedDigits);
    return wholePercent(number, isPercentFormat || isBelowOne(number) ? 2 : 0, decimalText);
}

} // namespace zhuke::domain
