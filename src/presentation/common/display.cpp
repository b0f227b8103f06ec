// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/display.h"

#include "domain/standards/amount.h"

#include <QCoreApplication>
#include <QLocale>

namespace zhuke::presentation {

using namespace Qt::StringLiterals;

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QString tenThousandText(domain::Money amount)
{
    return domain::formatTenThousand(amount);
}

QString moneyText(domain::Money amount)
{
    return QCoreApplication::translate("Display", "%1 万元").arg(tenThousandText(amount));
}

QString bytesText(qint64 bytes)
{
    return QLocale(QLocale::Chinese)
        .formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString word(const QString &chinese)
{
    return chinese.isEmpty() ? QString()
                             : QCoreApplication::translate("domain", chinese.toUtf8().constData());
}

} // namespace zhuke::presentation
