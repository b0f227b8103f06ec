// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "printing/layout/page.h"

#include <QFont>
#include <QStringList>

namespace zhuke::printing {

// The families a form is set in. They are looked for by name: a family that is asked for blindly
// is silently replaced by whatever fontconfig likes, a different one for each character.
struct FormFonts
{
    QString body;          // labels, values, title
    QString heading;       // 附件n and the 密级 mark
    bool fallback = false; // no family is asked for, and 宋体 is not installed

    // Set for painting where one logical unit is 1/288 inch.
    [[nodiscard]] QFont font(TextStyle style) const;
};

// Every size used is a whole number of these units, and the body is small enough for Qt's glyph
// cache (below 64): three times as fast as 1200 per inch.
inline constexpr double kUnitsPerInch = 288;
inline constexpr double kUnitsPerMm = kUnitsPerInch / 25.4;

// Invalid form_font "fontMissing" when the family asked for is not installed, or, when none is
// asked for, none of the usual ones.
[[nodiscard]] domain::Result<FormFonts> chooseFonts(const QString &wanted,
                                                    const QStringList &installed);

// The same among what is installed here.
[[nodiscard]] domain::Result<FormFonts> chooseFonts(const QString &wanted);

} // namespace zhuke::printing
