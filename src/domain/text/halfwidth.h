// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace zhuke::domain {

// Full-width ASCII (Ａ１．％) and the ideographic space as their narrow forms. Numbers, dates and
// codes are read through this and not through NFKC, which would also turn 10² into 102.
[[nodiscard]] QString halfWidth(QStringView text);

// The same without white space at either end.
[[nodiscard]] QString halfWidthTrimmed(QStringView text);

} // namespace zhuke::domain
