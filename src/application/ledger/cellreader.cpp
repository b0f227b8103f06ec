// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ledger/cellreader.h"

#include "application/ledger/statedwords.h"
#include "domain/standards/clientnumber.h"
#include "domain/standards/creditcode.h"
#include "domain/standards/datetext.h"
#include "domain/standards/decimal.h"
#include "domain/standards/industry.h"
#include "domain/standards/orgcode.h"
#include "domain/standards/percent.h"
#include "domain/text/halfwidth.h"

#include <QRegularExpression>

#include <algorithm>

namespace zhuke::application {

using namespace Qt::StringLiterals;
using domain::FieldValue;
using domain::Result;

namespace {

// From here on a number in a date column is a date written without separators.
constexpr qint64 firstCompactDate = 1000'01'01;

// A reading of one cell, with what its result is to be put into.
struct Reading
{
    const Cell &cell;
    const MatchedColumn &column;
    QString text;
    LedgerRow &row;

    void state(FieldValue value) const { row.stated.push_back({&column, std::move(value)}); }

    void fault(Severity severity, const QString &reason) const
    {
        row.faults.push_back(
            {severity, QString::fromLatin1(column.column->field), column.head, text, reason});
    }

    template <class Value>
    void take(const std::optional<Value> &value, Severity severity, const QString &reason) const
    {
        if (value) {
            state(*value);
        } else {
            fault(severity, reason);
        }
    }
};

QString plainNumber(const QString &text)
{
    const auto number = domain::parseDecimal(text);
    const auto whole =
        number && domain::isWhole(*number, 0) ? domain::toInteger(*number, 0) : std::nullopt;
    return whole ? QString::number(*whole) : text;
}

bool isNothing(const QString &text)
{
    static const QString dashes = u"-/—–－／"_s;
    return std::ranges::all_of(text, [](QChar c) { return dashes.contains(c); });
}

// A text table writes a date's serial without saying that it is a number.
bool looksLikeSerial(const Cell &cell, const QString &text)
{
    static const QRegularExpression fiveDigits(u"^[1-9][0-9]{4}$"_s);
    return cell.kind == Cell::Kind::Number || fiveDigits.match(text).hasMatch();
}

Result<QDate> dateOf(const Cell &cell, const QString &text)
{
    if (cell.kind == Cell::Kind::Date && cell.date.isValid()) {
        return cell.date;
    }
    const auto number = looksLikeSerial(cell, text) ? domain::parseDecimal(text) : std::nullopt;
    const auto serial =
        number && domain::isWhole(*number, 0) ? domain::toInteger(*number, 0) : std::nullopt;
    if (!serial || *serial >= firstCompactDate) {
        return domain::parseDate(text);
    }
    const QDate date = domain::dateFromSerial(*serial, false);
    if (!date.isValid()) {
        return domain::failure(domain::ErrorCode::Invalid, {}, text, u"noSuchDate"_s);
    }
    return date;
}

// A number of so many digits is a cell's arithmetic, also where a text table has copied it; nobody
// types it.
bool isComputed(const Cell &cell, const QString &text)
{
    constexpr qsizetype digitsOfDouble = 15;
    const auto number = domain::parseDecimal(text);
    return cell.kind == Cell::Kind::Number || (number && number->digits.size() >= digitsOfDouble);
}

void readDate(const Reading &reading, QDate asOf)
{
    const Result<QDate> date = dateOf(reading.cell, reading.text);
    if (!date) {
        reading.fault(Severity::Reject, date.error().rule);
        return;
    }
    if (reading.column.column->type == ColumnType::PastDate && *date > asOf) {
        reading.fault(Severity::Reject, u"afterAsOf"_s);
        return;
    }
    reading.state(date->toString(Qt::ISODate));
}

void readAmount(const Reading &reading)
{
    const Result<domain::Money> amount =
        isComputed(reading.cell, reading.text)
            ? domain::parseNumericAmount(reading.cell.text, reading.column.unit)
            : domain::parseAmount(reading.text, reading.column.unit);
    if (!amount) {
        reading.fault(Severity::Reject, amount.error().rule);
        return;
    }
    if (amount->fen() < 0) {
        reading.fault(Severity::Reject, u"outOfRange"_s);
        return;
    }
    reading.state(amount->fen());
}

void readPercent(const Reading &reading)
{
    const Result<int> percent =
        reading.cell.kind == Cell::Kind::Number
            ? domain::parseNumericPercent(reading.cell.text, reading.cell.isPercent)
            : domain::parsePercent(reading.text);
    if (!percent) {
        reading.fault(Severity::Reject, percent.error().rule);
        return;
    }
    reading.state(qint64(*percent));
}

void readNumber(const Reading &reading)
{
    const Result<domain::ClientNumber> number = domain::ClientNumber::parse(reading.text);
    if (!number) {
        reading.fault(Severity::Reject, u"malformedNumber"_s);
        return;
    }
    reading.state(number->toString());
}

// A well-formed code is stored in one spelling and identifies; any other is kept as typed.
void readCode(const Reading &reading)
{
    if (reading.text == u"无") {
        reading.state(reading.text);
        return;
    }
    const auto credit = domain::CreditCode::parse(reading.text);
    if (credit) {
        const auto findings = credit->findings();
        const bool isSound = std::ranges::none_of(findings, [](domain::CreditCodeFinding finding) {
            return finding != domain::CreditCodeFinding::UnknownProvince;
        });
        if (!isSound) {
            reading.fault(Severity::Warn, u"codeCheck"_s);
        }
        reading.state(credit->text());
        return;
    }
    const auto organisation = domain::OrganisationCode::parse(reading.text);
    if (!organisation || !organisation->hasValidCheck()) {
        reading.fault(Severity::Warn, u"codeCheck"_s);
    }
    reading.state(organisation ? organisation->text() : reading.text);
}

void readIndustry(const Reading &reading)
{
    if (!domain::industryCode(reading.text)) {
        reading.fault(Severity::Warn, u"unknownIndustry"_s);
    }
    reading.state(reading.text);
}

template <class Enum>
std::optional<QString> codeText(std::optional<Enum> value)
{
    return value ? std::optional(domain::codeOf(*value)) : std::nullopt;
}

void readWord(const Reading &reading)
{
    switch (reading.column.column->type) {
    case ColumnType::Grade:
        reading.take(codeText(gradeOfWord(reading.text)), Severity::Reject, u"malformedGrade"_s);
        break;
    case ColumnType::Level:
        reading.take(codeText(levelOfWord(reading.text)), Severity::Reject, u"malformedLevel"_s);
        break;
    case ColumnType::Sex:
        reading.take(codeText(domain::fromLabel<domain::Sex>(reading.text)),
                     Severity::Note,
                     u"notUnderstood"_s);
        break;
    case ColumnType::PersonKind:
        reading.take(codeText(personKindOfWord(reading.text)), Severity::Note, u"notUnderstood"_s);
        break;
    case ColumnType::ProjectState:
        reading.take(codeText(stageOfWord(reading.text)), Severity::Note, u"notUnderstood"_s);
        break;
    case ColumnType::VisitWay:
        reading.take(codeText(wayOfWord(reading.text)), Severity::Note, u"notUnderstood"_s);
        break;
    default:
        reading.state(reading.text);
        break;
    }
}

} // namespace

QString textOf(const Cell &cell)
{
    QString text = cell.kind == Cell::Kind::Number ? plainNumber(cell.text) : cell.text.trimmed();
    return isNothing(text) ? QString() : text;
}

void readCell(const Cell &cell, const MatchedColumn &column, QDate asOf, LedgerRow &row)
{
    const Reading reading{cell, column, textOf(cell), row};
    if (reading.text.isEmpty()) {
        return;
    }
    switch (column.column->type) {
    case ColumnType::Date:
    case ColumnType::PastDate:
        readDate(reading, asOf);
        break;
    case ColumnType::Amount:
        readAmount(reading);
        break;
    case ColumnType::Percent:
        readPercent(reading);
        break;
    case ColumnType::ClientNumber:
        readNumber(reading);
        break;
    case ColumnType::CreditCode:
        readCode(reading);
        break;
    case ColumnType::Industry:
        readIndustry(reading);
        break;
    default:
        readWord(reading);
        break;
    }
}

} // namespace zhuke::application
