// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standards/codetext.h"

#include "domain/text/halfwidth.h"

namespace zhuke::domain {

QString compactCode(QStringView text)
{
    QString code = halfWidth(text).toUpper();
    code.removeIf([](QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash; });
    return code;
}

} // namespace zhuke::domain
