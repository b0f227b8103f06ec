// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace zhuke::domain {

// A decimal number exactly as it is written: ± digits × 10^exponent. There is no way to double
// (decisions 3).
struct Decimal
{
    bool negative = false;
    QByteArray digits; // without leading and trailing zeros; empty is zero
    int exponent = 0;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

// Reads "-12.50" and, as numeric cells hold it, "2.133068E4"; nullopt for anything else.
[[nodiscard]] std::optional<Decimal> parseDecimal(QStringView text);

// Keeps that many leading digits, half rounded away from zero.
[[nodiscard]] Decimal roundedToDigits(Decimal number, int digits);

// Whether the number × 10^shift has no fraction.
[[nodiscard]] bool isWhole(const Decimal &number, int shift);

// The number × 10^shift, half rounded away from zero; nullopt when it does not fit.
[[nodiscard]] std::optional<qint64> toInteger(const Decimal &number, int shift);

} // namespace zhuke::domain
