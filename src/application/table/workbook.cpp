// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/table/workbook.h"

namespace zhuke::application {

QString columnName(int column)
{
    constexpr int letters = 26;
    QString name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1) {
        name.prepend(QChar(u'A' + rest % letters));
    }
    return name;
}

} // namespace zhuke::application
