// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/tablevalue.h"

#include "exchange/workbook/readlimits.h"

namespace zhuke::exchange {

using namespace Qt::StringLiterals;
using application::TableColumn;
using domain::ErrorCode;
using domain::failure;
using domain::Result;

namespace {

QString brokenRule(TableColumn::Kind kind, const QString &value)
{
    bool isInteger = false;
    switch (kind) {
    case TableColumn::Kind::Text:
        return value.size() > ReadLimits{}.textLength ? u"textTooLong"_s : QString();
    case TableColumn::Kind::Date:
        return QDate::fromString(value, Qt::ISODate).isValid() ? QString() : u"notADate"_s;
    case TableColumn::Kind::Money:
        value.toLongLong(&isInteger);
        return isInteger ? QString() : u"notAnAmount"_s;
    case TableColumn::Kind::Integer:
        break;
    }
    value.toLongLong(&isInteger);
    return isInteger ? QString() : u"notANumber"_s;
}

} // namespace

Result<void> checkValue(const TableColumn &column, const QString &value)
{
    const QString rule = value.isEmpty() ? QString() : brokenRule(column.kind, value);
    if (rule.isEmpty()) {
        return {};
    }
    constexpr int shown = 100;
    return failure(ErrorCode::Invalid, column.head, value.left(shown), rule);
}

QString tenThousandYuan(const QString &fen)
{
    constexpr qsizetype decimals = 6; // of a fen in 万元
    constexpr qsizetype leastDecimals = 2;
    const bool isNegative = fen.startsWith(u'-');
    QString text = isNegative ? fen.mid(1) : fen;
    text = text.rightJustified(decimals + 1, u'0');
    text.insert(text.size() - decimals, u'.');
    const qsizetype least = text.indexOf(u'.') + 1 + leastDecimals;
    while (text.size() > least && text.endsWith(u'0')) {
        text.chop(1);
    }
    return isNegative ? u'-' + text : text;
}

} // namespace zhuke::exchange
