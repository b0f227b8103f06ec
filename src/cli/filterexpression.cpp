// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filterexpression.h"

#include "domain/standards/amount.h"
#include "domain/standards/datetext.h"

#include <QRegularExpression>

namespace zhuke::cli {

using domain::Condition;
using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

namespace {

Condition::Operator operatorOf(QStringView sign)
{
    if (sign == u"<") {
        return Condition::Operator::Less;
    }
    if (sign == u">") {
        return Condition::Operator::Greater;
    }
    return sign == u"~" ? Condition::Operator::Contains : Condition::Operator::Equal;
}

// Amounts and dates as the query compares them; anything else as it stands.
QString comparable(const QString &field, const QString &value)
{
    if (field.endsWith(u"Fen")) {
        const auto amount = domain::parseAmount(value, domain::AmountUnit::TenThousand);
        return amount ? QString::number(amount->fen()) : value;
    }
    const auto date = domain::parseDate(value);
    return date ? date->toString(Qt::ISODate) : value;
}

} // namespace

Result<domain::ClientFilter> parseFilter(const QString &expression)
{
    static const QRegularExpression form(u"^\\s*(\\w+)\\s*([=<>~])\\s*(.*?)\\s*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    domain::ClientFilter filter;
    const QStringList parts = expression.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch()) {
            return domain::failure(ErrorCode::Invalid, u"--filter"_s, part, u"notACondition"_s);
        }
        const QString field = match.captured(1);
        filter.conditions.push_back(
            {field, operatorOf(match.capturedView(2)), comparable(field, match.captured(3))});
    }
    return filter;
}

} // namespace zhuke::cli
