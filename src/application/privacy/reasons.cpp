// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/privacy/reasons.h"

#include <algorithm>

namespace zhuke::application {

using domain::ErrorCode;
using domain::Result;
using namespace Qt::StringLiterals;

Result<void> checkReason(const QString &reason, bool isNeeded, const QStringList &names)
{
    if (isNeeded && reason.trimmed().isEmpty()) {
        return domain::failure(ErrorCode::Invalid, u"reason"_s, {}, u"missing"_s);
    }
    const auto isNamed = [&](const QString &name) {
        return !name.isEmpty() && reason.contains(name);
    };
    return std::ranges::any_of(names, isNamed) ? Result<void>(
               domain::failure(ErrorCode::Invalid, u"reason"_s, {}, u"nameInReason"_s))
                                               : Result<void>();
}

} // namespace zhuke::application
