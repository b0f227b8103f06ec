// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "persistence/queries/clientfilter.h"

#include "domain/standards/clientnumber.h"
#include "persistence/client/searchcolumns.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace zhuke::persistence {

using domain::CodeLabel;
using domain::Condition;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

enum class Kind { Text, Number, Code, Amount, Day };

struct Comparable
{
    const char *field;
    const char *column;
    Kind kind;
    std::span<const CodeLabel> codes = {};
};

constexpr std::array<Comparable, 14> comparables{{
    {"number", "c.number", Kind::Number},
    {"name", "c.name", Kind::Text},
    {"grade", "c.grade", Kind::Code, domain::CodesOf<domain::Grade>::all},
    {"level", "c.level", Kind::Code, domain::CodesOf<domain::Level>::all},
    {"state", "c.state", Kind::Code, domain::CodesOf<domain::ClientState>::all},
    {"industry", "c.industry", Kind::Text},
    {"region", "c.region", Kind::Text},
    {"unit", "u.name", Kind::Text},
    {"manager", "m.name", Kind::Text},
    {"followOnFen", "s.follow_on_fen", Kind::Amount},
    {"designatedOn", "c.designated_on", Kind::Day},
    {"lastVisit", "s.last_visit", Kind::Day},
    {"nextVisit", "s.next_visit", Kind::Day},
    {"completeness", "s.completeness", Kind::Amount},
}};

tl::unexpected<domain::Error> refused(const Condition &condition, const QString &rule)
{
    return failure(ErrorCode::Invalid, condition.field, condition.value, rule);
}

bool isAllowed(Kind kind, Condition::Operator op)
{
    const bool isText = kind == Kind::Text || kind == Kind::Number;
    switch (op) {
    case Condition::Operator::Equal:
        return true;
    case Condition::Operator::Contains:
        return isText;
    case Condition::Operator::Less:
    case Condition::Operator::Greater:
        return kind == Kind::Amount || kind == Kind::Day;
    }
    return false;
}

// A code, or the word for it.
Result<QVariant> codeValue(const Comparable &comparable, const Condition &condition)
{
    auto index = domain::findCode(comparable.codes, condition.value);
    if (!index) {
        index = domain::findLabel(comparable.codes, condition.value);
    }
    if (!index) {
        return refused(condition, u"notACode"_s);
    }
    return QVariant(QString::fromLatin1(comparable.codes[*index].code));
}

// The value as it stands in the column.
Result<QVariant> storedValue(const Comparable &comparable, const Condition &condition)
{
    switch (comparable.kind) {
    case Kind::Text:
        break;
    case Kind::Number:
        if (condition.op == Condition::Operator::Equal) {
            const auto number = domain::ClientNumber::parse(condition.value);
            return number ? Result<QVariant>(number->toString())
                          : Result<QVariant>(refused(condition, number.error().rule));
        }
        return QVariant(condition.value.toUpper());
    case Kind::Code:
        return codeValue(comparable, condition);
    case Kind::Amount: {
        bool isNumber = false;
        const qint64 number = condition.value.toLongLong(&isNumber);
        return isNumber ? Result<QVariant>(number)
                        : Result<QVariant>(refused(condition, u"notANumber"_s));
    }
    case Kind::Day: {
        const QDate day = QDate::fromString(condition.value, Qt::ISODate);
        return day.isValid() ? Result<QVariant>(toStored(day))
                             : Result<QVariant>(refused(condition, u"notADate"_s));
    }
    }
    return QVariant(condition.value);
}

QString comparison(const Comparable &comparable, Condition::Operator op)
{
    const QLatin1StringView column(comparable.column);
    switch (op) {
    case Condition::Operator::Equal:
        return column + u" = %1"_s;
    case Condition::Operator::Less:
        return column + u" < %1"_s;
    case Condition::Operator::Greater:
        return column + u" > %1"_s;
    case Condition::Operator::Contains:
        return u"instr("_s + column + u", %1) > 0"_s;
    }
    return {};
}

Result<void> addCondition(Conditions &conditions, const Condition &condition)
{
    const auto found = std::ranges::find_if(comparables, [&](const Comparable &comparable) {
        return condition.field == QLatin1StringView(comparable.field);
    });
    if (found == comparables.end()) {
        return refused(condition, u"unknownField"_s);
    }
    if (!isAllowed(found->kind, condition.op)) {
        return refused(condition, u"notComparable"_s);
    }
    if (condition.value.isEmpty()) {
        if (condition.op != Condition::Operator::Equal) {
            return refused(condition, u"missing"_s);
        }
        conditions.add(QLatin1StringView(found->column) + u" IS NULL"_s);
        return {};
    }
    const auto value = storedValue(*found, condition);
    if (!value) {
        return failure(value);
    }
    if (!conditions.addValue(comparison(*found, condition.op), *value)) {
        return refused(condition, u"tooManyConditions"_s);
    }
    return {};
}

} // namespace

QString clientTablesFor(const QString &sql)
{
    QString tables = u"client c"_s;
    if (sql.contains(u"s."_s)) {
        tables += u" LEFT JOIN client_summary s ON s.client_id = c.id"_s;
    }
    if (sql.contains(u"u."_s)) {
        tables += u" LEFT JOIN unit u ON u.id = c.unit_id"_s;
    }
    if (sql.contains(u"m."_s)) {
        tables += u" LEFT JOIN app_user m ON m.id = c.manager_id"_s;
    }
    return tables;
}

Result<void> addFilter(Conditions &conditions, const domain::ClientFilter &filter)
{
    const NameQuery name(filter.text);
    if (!name.text.isEmpty()) {
        Binds binds;
        bindName(binds, name);
        conditions.add(nameCondition("c"_L1), binds);
    }
    if (filter.numberedOnly) {
        conditions.add(u"c.number IS NOT NULL AND c.state <> 'terminated'"_s);
    }
    for (const Condition &condition : filter.conditions) {
        if (const auto added = addCondition(conditions, condition); !added) {
            return added;
        }
    }
    return {};
}

} // namespace zhuke::persistence
