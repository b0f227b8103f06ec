// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/due/cadence.h"

namespace zhuke::application {

int cadenceDays(const QString &number)
{
    if (number.startsWith(u'A')) {
        return 30;
    }
    if (number.startsWith(u'B')) {
        return 60;
    }
    return number.startsWith(u'C') ? 90 : 0;
}

} // namespace zhuke::application
