// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/ports/sealing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhuke::application {

domain::Result<void> checkPassword(const QString &password)
{
    const QString folded = password.normalized(QString::NormalizationForm_KC);
    const auto isLowSurrogate = [](QChar c) { return c.isLowSurrogate(); };
    const auto characters =
        folded.size() - std::count_if(folded.cbegin(), folded.cend(), isLowSurrogate);
    if (characters < minimumPasswordLength) {
        // The value stays out of the error: it would be a password.
        return domain::failure(
            domain::ErrorCode::Invalid, u"password"_s, {}, u"passwordTooShort"_s);
    }
    return {};
}

} // namespace zhuke::application
