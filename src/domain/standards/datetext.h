// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace zhuke::domain {

// 2026.3.5, 2026年3月5日, 2026/3/5, 2026-03-05, 20260305, full-width too. A day that the calendar
// does not have breaks rule "noSuchDate", any other text "notADate".
[[nodiscard]] Result<QDate> parseDate(QStringView text);

// The day of a spreadsheet's serial number; invalid outside 1900–9999 and for serial 60 of the
// 1900 system, 1900-02-29, which never was.
[[nodiscard]] QDate dateFromSerial(qint64 serial, bool date1904);

// 2026年11月23日; empty for an invalid date.
[[nodiscard]] QString printedDate(QDate date);

} // namespace zhuke::domain
