// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/demo/demotext.h"

namespace zhuke::application {

QString filled(const char16_t *text, std::initializer_list<std::pair<QStringView, QString>> words)
{
    QString result = QString::fromUtf16(text);
    for (const auto &word : words) {
        result.replace(word.first.toString(), word.second);
    }
    return result;
}

} // namespace zhuke::application
