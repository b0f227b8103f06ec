// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QDate>
#include <QString>

namespace zhuke::application {

// What --period and the archive page name: a quarter (2026Q4), a month (2026-11) or a year (2026).
struct Period
{
    QDate firstDay;
    QDate lastDay;

    // Invalid "period" with rule "notAPeriod".
    [[nodiscard]] static domain::Result<Period> parse(const QString &text);
    [[nodiscard]] static Period quarterOf(QDate day);
};

} // namespace zhuke::application
