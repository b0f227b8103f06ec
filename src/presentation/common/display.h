// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientqueries.h"

#include <QDate>
#include <QString>

namespace zhuke::presentation {

// Values as every screen shows them.
[[nodiscard]] QString dateText(QDate date);                  // 2026-11-23, empty for none
[[nodiscard]] QString tenThousandText(domain::Money amount); // 56,000.00
[[nodiscard]] QString moneyText(domain::Money amount);       // 56,000.00 万元
[[nodiscard]] QString bytesText(qint64 bytes);               // 12.4 KB

// A label of the domain (field or code) in the language of the window; the domain's own words are
// Chinese.
[[nodiscard]] QString word(const QString &chinese);

template <class Enum>
[[nodiscard]] QString codeWord(std::optional<Enum> value)
{
    return value ? word(domain::labelOf(*value)) : QString();
}

template <class Enum>
[[nodiscard]] QString codeWords(const std::vector<Enum> &values)
{
    QStringList words;
    for (const Enum value : values) {
        words.append(word(domain::labelOf(value)));
    }
    return words.join(QStringLiteral("、"));
}

} // namespace zhuke::presentation
