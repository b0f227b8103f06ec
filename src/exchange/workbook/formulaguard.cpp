// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/formulaguard.h"

namespace zhuke::exchange {

namespace {

bool isDangerous(QStringView text)
{
    constexpr QStringView starters = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    while (text.startsWith(u'\'')) {
        text = text.mid(1);
    }
    return !text.isEmpty() && starters.contains(text.front());
}

} // namespace

QString guarded(const QString &text)
{
    return isDangerous(text) ? u'\'' + text : text;
}

QString unguarded(const QString &text)
{
    return text.startsWith(u'\'') && isDangerous(text) ? text.mid(1) : text;
}

} // namespace zhuke::exchange
