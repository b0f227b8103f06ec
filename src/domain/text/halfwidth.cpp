// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/halfwidth.h"

namespace zhuke::domain {

namespace {

constexpr char16_t firstWide = 0xFF01;
constexpr char16_t lastWide = 0xFF5E;
constexpr char16_t wideYen = 0xFFE5;
constexpr char16_t wideSpace = 0x3000;

} // namespace

QString halfWidth(QStringView text)
{
    QString narrow = text.toString();
    for (QChar &c : narrow) {
        const char16_t unit = c.unicode();
        if (unit >= firstWide && unit <= lastWide) {
            c = QChar(static_cast<char16_t>(unit - firstWide + u'!'));
        } else if (unit == wideSpace) {
            c = u' ';
        } else if (unit == wideYen) {
            c = QChar(u'\u00A5');
        }
    }
    return narrow;
}

QString halfWidthTrimmed(QStringView text)
{
    return halfWidth(text).trimmed();
}

} // namespace zhuke::domain
