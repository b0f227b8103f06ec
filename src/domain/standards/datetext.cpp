// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/datetext.h"

#include "domain/text/halfwidth.h"

#include <QRegularExpression>

namespace zhuke::domain {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 leapDayThatNeverWas = 60;

} // namespace

Result<QDate> parseDate(QStringView text)
{
    static const QRegularExpression form(
        u"^(?<y>[1-9][0-9]{3})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})"
        "|\\s*(?<s>[./-])\\s*(?<m2>[0-9]{1,2})\\s*\\g{s}\\s*(?<d2>[0-9]{1,2})"
        "|\\s*年\\s*(?<m3>[0-9]{1,2})\\s*月\\s*(?<d3>[0-9]{1,2})\\s*[日号])$"_s);
    const QRegularExpressionMatch match = form.match(halfWidthTrimmed(text));
    if (!match.hasMatch()) {
        return failure(ErrorCode::Invalid, {}, text.toString(), u"notADate"_s);
    }
    // Only one of the three alternatives has captured anything.
    const QString month = match.captured(u"m") + match.captured(u"m2") + match.captured(u"m3");
    const QString day = match.captured(u"d") + match.captured(u"d2") + match.captured(u"d3");
    const QDate date(match.captured(u"y").toInt(), month.toInt(), day.toInt());
    if (!date.isValid()) {
        return failure(ErrorCode::Invalid, {}, text.toString(), u"noSuchDate"_s);
    }
    return date;
}

QDate dateFromSerial(qint64 serial, bool date1904)
{
    const QDate last(9999, 12, 31);
    const QDate zero = date1904                       ? QDate(1904, 1, 1)
                       : serial < leapDayThatNeverWas ? QDate(1899, 12, 31)
                                                      : QDate(1899, 12, 30);
    const bool isDay = date1904 ? serial >= 0 : serial >= 1 && serial != leapDayThatNeverWas;
    return isDay && serial <= zero.daysTo(last) ? zero.addDays(serial) : QDate();
}

QString printedDate(QDate date)
{
    return date.isValid() ? u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day())
                          : QString();
}

} // namespace zhuke::domain
