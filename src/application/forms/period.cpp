// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/period.h"

#include "domain/calendar/quarter.h"

#include <QRegularExpression>

namespace zhuke::application {

using domain::Result;
using namespace Qt::StringLiterals;

Result<Period> Period::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (const auto quarter = domain::Quarter::parse(trimmed)) {
        return Period{quarter->firstDay(), quarter->lastDay()};
    }
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(trimmed);
    if (match.hasMatch()) {
        const bool isMonth = match.hasCaptured(2);
        const QDate first(match.captured(1).toInt(), isMonth ? match.captured(2).toInt() : 1, 1);
        if (first.isValid()) {
            return Period{first,
                          isMonth ? first.addMonths(1).addDays(-1) : first.addYears(1).addDays(-1)};
        }
    }
    return domain::failure(domain::ErrorCode::Invalid, u"period"_s, text, u"notAPeriod"_s);
}

Period Period::quarterOf(QDate day)
{
    const domain::Quarter quarter = domain::Quarter::ofDate(day);
    return {quarter.firstDay(), quarter.lastDay()};
}

} // namespace zhuke::application
