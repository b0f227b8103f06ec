// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/money.h"

#include <QDate>

namespace zhuke::domain {

// What lists show of a client without reading its parts; written with every change of them
// (decisions 16).
struct ClientSummary
{
    QDate lastVisit;      // 上门 and 来访 only (decisions 8)
    QDate lastContact;    // every way
    QDate nextVisit;      // next date of the latest contact (decisions 6)
    Money signedFen;      // contracts signed after the baseline (decisions 5)
    Money followOnFen;    // opening + signed
    int completeness = 0; // 0–100
    int openPromises = 0;

    friend bool operator==(const ClientSummary &, const ClientSummary &) = default;
};

} // namespace zhuke::domain
