// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/calendar/quarter.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr int monthsInQuarter = 3;
constexpr int daysOfGrace = 10;

} // namespace

Result<Quarter> Quarter::parse(QStringView code)
{
    static const QRegularExpression form(u"^([1-9][0-9]{3})[Qq]([1-4])$"_s);
    const QRegularExpressionMatch match = form.match(halfWidthTrimmed(code));
    if (!match.hasMatch()) {
        return failure(ErrorCode::Invalid, {}, code.toString(), u"notAQuarter"_s);
    }
    return Quarter(match.captured(1).toInt() * 4 + match.captured(2).toInt() - 1);
}

Quarter Quarter::ofDate(QDate date)
{
    Q_ASSERT(date.isValid());
    return Quarter(date.year() * 4 + (date.month() - 1) / monthsInQuarter);
}

QDate Quarter::firstDay() const
{
    return {year(), (number() - 1) * monthsInQuarter + 1, 1};
}

QDate Quarter::lastDay() const
{
    return next().firstDay().addDays(-1);
}

QDate Quarter::dueDay() const
{
    return next().firstDay().addDays(daysOfGrace - 1);
}

QString Quarter::code() const
{
    return u"%1Q%2"_s.arg(year()).arg(number());
}

QString Quarter::label() const
{
    return u"%1年第%2季度"_s.arg(year()).arg(number());
}

} // namespace zhuke::domain
