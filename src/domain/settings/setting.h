// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace zhuke::domain {

// One version of a business setting (decisions 19): written once, never changed; the latest whose
// day has come counts.
struct Setting
{
    QString uid;
    QString key;   // form_font, f1_columns, …
    QString value; // empty: the program's default again
    QString note;  // why, or on what grounds; for collect_pi3 the impact assessment
    QDate validFrom;
    QString setBy; // uid of the user
    QDateTime setUtc;

    friend bool operator==(const Setting &, const Setting &) = default;
};

} // namespace zhuke::domain
