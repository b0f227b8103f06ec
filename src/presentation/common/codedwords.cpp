// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/common/codedwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhuke::presentation {

QString wordsOf(std::span<const CodedWords> table, const char *context, const QString &code)
{
    const auto found = std::ranges::find_if(
        table, [&code](const CodedWords &each) { return code == QLatin1StringView(each.code); });
    return found == table.end() ? QString() : QCoreApplication::translate(context, found->words);
}

} // namespace zhuke::presentation
