// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/forms/formtext.h"

#include "domain/standards/amount.h"
#include "domain/standards/industry.h"

namespace zhuke::application {

QString amountText(domain::Money amount)
{
    return domain::formatTenThousand(amount);
}

QString amountText(std::optional<domain::Money> amount)
{
    return amount ? domain::formatTenThousand(*amount) : QString();
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString numberText(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

QString percentText(std::optional<int> basisPoints)
{
    constexpr int perPercent = 100;
    return basisPoints ? QStringLiteral("%1.%2")
                             .arg(*basisPoints / perPercent)
                             .arg(*basisPoints % perPercent, 2, 10, QChar(u'0'))
                       : QString();
}

QString industryText(const QString &industry)
{
    const QString label = domain::industryLabel(industry);
    return label.isEmpty() ? industry : label;
}

QString joined(const QStringList &parts, const QString &separator)
{
    QString text;
    for (const QString &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        if (!text.isEmpty()) {
            text.append(separator);
        }
        text.append(part);
    }
    return text;
}

} // namespace zhuke::application
