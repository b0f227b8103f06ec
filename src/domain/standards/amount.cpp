// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/amount.h"

#include "domain/standards/decimal.h"
#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <array>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

struct UnitWord
{
    const char16_t *word;
    AmountUnit unit;
};

constexpr std::array unitWords{
    UnitWord{u"元", AmountUnit::Yuan},
    UnitWord{u"万", AmountUnit::TenThousand},
    UnitWord{u"万元", AmountUnit::TenThousand},
    UnitWord{u"亿", AmountUnit::HundredMillion},
    UnitWord{u"亿元", AmountUnit::HundredMillion},
};

std::optional<AmountUnit> unitOf(QStringView word)
{
    for (const UnitWord &entry : unitWords) {
        if (word == QStringView(entry.word)) {
            return entry.unit;
        }
    }
    return std::nullopt;
}

// How many decimal places a unit lies above the fen.
int placesOf(AmountUnit unit)
{
    constexpr std::array places{2, 6, 10};
    return places.at(static_cast<std::size_t>(unit));
}

tl::unexpected<Error> refused(QStringView text, const QString &rule)
{
    return failure(ErrorCode::Invalid, {}, text.toString(), rule);
}

QString withThousands(QString digits)
{
    for (qsizetype place = digits.size() - 3; place > 0; place -= 3) {
        digits.insert(place, u',');
    }
    return digits;
}

QString formatted(Money amount, int places, int decimals)
{
    const bool negative = amount.fen() < 0;
    quint64 rest =
        negative ? 0 - static_cast<quint64>(amount.fen()) : static_cast<quint64>(amount.fen());
    quint64 divisor = 1;
    for (int place = decimals; place < places; ++place) {
        divisor *= 10;
    }
    rest = rest / divisor + (rest % divisor >= divisor - divisor / 2 ? 1 : 0);
    const QString digits = QString::number(rest).rightJustified(decimals + 1, u'0');
    const QString whole = withThousands(digits.chopped(decimals));
    const QString sign = negative && rest != 0 ? u"-"_s : QString();
    return decimals == 0 ? sign + whole : sign + whole + u'.' + digits.right(decimals);
}

} // namespace

Result<Money> parseAmount(QStringView text, AmountUnit unit)
{
    static const QRegularExpression form(
        u"^([+\\-\u2212]?)\\s*(?:¥|人民币)?\\s*"
        "([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)(\\.[0-9]+)?"
        "\\s*(亿元|亿|万元|万|元)?$"_s);
    const QRegularExpressionMatch match = form.match(halfWidthTrimmed(text));
    if (!match.hasMatch()) {
        return refused(text, u"notAnAmount"_s);
    }
    QString digits = match.captured(2) + match.captured(3);
    digits.remove(u',').remove(u' ');
    const QString sign =
        match.captured(1).isEmpty() || match.captured(1) == u'+' ? QString() : u"-"_s;
    const Decimal number = parseDecimal(QString(sign + digits)).value_or(Decimal());
    const int places = placesOf(unitOf(match.captured(4)).value_or(unit));
    if (!isWhole(number, places)) {
        return refused(text, u"finerThanFen"_s);
    }
    const std::optional<qint64> fen = toInteger(number, places);
    if (!fen) {
        return refused(text, u"outOfRange"_s);
    }
    return Money::fromFen(*fen);
}

Result<Money> parseNumericAmount(QStringView decimalText, AmountUnit unit)
{
    const std::optional<Decimal> number = parseDecimal(decimalText.trimmed());
    if (!number) {
        return refused(decimalText, u"notAnAmount"_s);
    }
    const std::optional<qint64> fen = toInteger(*number, placesOf(unit));
    if (!fen) {
        return refused(decimalText, u"outOfRange"_s);
    }
    return Money::fromFen(*fen);
}

std::optional<AmountUnit> unitInHead(QStringView head)
{
    // A word that goes on in Han is a name and not a unit: 填报单位:元亨公司.
    static const QRegularExpression form(
        u"(?:[(\\[【〔/]|单位[:为]?)(?:金额)?(?:单位[:为]?)?(?:人民币)?(亿元|万元|元)(?!\\p{Han})"_s);
    QString compact = halfWidth(head);
    compact.removeIf([](QChar c) { return c.isSpace(); });
    return unitOf(form.match(compact).captured(1));
}

QString formatTenThousand(Money amount)
{
    return formatted(amount, placesOf(AmountUnit::TenThousand), 2);
}

QString formatHundredMillion(Money amount, int decimals)
{
    const int places = placesOf(AmountUnit::HundredMillion);
    return formatted(amount, places, qBound(0, decimals, places));
}

} // namespace zhuke::domain
