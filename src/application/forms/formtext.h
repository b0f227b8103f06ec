// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "domain/common/codes.h"
#include "domain/common/money.h"

#include <QDate>

#include <optional>
#include <vector>

namespace zhuke::application {

// How facts are written in the cells of a form (domain.md 4.7, 4.8, 5.2): amounts in 万元 with two
// decimals, dates as ISO in tables, lists joined by 、.

[[nodiscard]] QString amountText(domain::Money amount);
[[nodiscard]] QString amountText(std::optional<domain::Money> amount);
[[nodiscard]] QString dateText(QDate date);
[[nodiscard]] QString numberText(std::optional<int> number);
// "45.00" of 4500 basis points.
[[nodiscard]] QString percentText(std::optional<int> basisPoints);
// The industry as its name: a letter of GB/T 4754 is spelt out, anything else stands as stored.
[[nodiscard]] QString industryText(const QString &industry);
// Parts that are not empty, with the separator between them.
[[nodiscard]] QString joined(const QStringList &parts, const QString &separator);

template <class Enum>
[[nodiscard]] QStringList tickOf(const std::optional<Enum> &value)
{
    return value ? QStringList{domain::codeOf(*value)} : QStringList();
}

template <class Enum>
[[nodiscard]] QStringList ticksOf(const std::vector<Enum> &values)
{
    QStringList codes;
    for (const Enum value : values) {
        codes.append(domain::codeOf(value));
    }
    return codes;
}

} // namespace zhuke::application
