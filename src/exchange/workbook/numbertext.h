// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace zhuke::exchange {

// The plain decimal text of a number as a spreadsheet file spells it: no exponent, no sign "+", no
// superfluous zeros, and at most 15 significant digits when it has a fraction or an exponent, as
// spreadsheet programs show it (0.30000000000000004 → 0.3). nullopt: not a number.
[[nodiscard]] std::optional<QString> plainNumber(QStringView text);

// The day number of a spreadsheet date, its time cut off; nullopt when it lies outside of what
// spreadsheet programs count as dates (negative, a mere time, beyond 9999-12-31).
[[nodiscard]] std::optional<int> serialDay(QStringView plainNumber, bool isDate1904);

// The date of a day number of the 1900 system; null for day 60, the 1900-02-29 that never was.
[[nodiscard]] QDate dateOfSerial(int day);

} // namespace zhuke::exchange
