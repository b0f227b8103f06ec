// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

namespace zhuke::exchange {

// The file cannot be taken: rule "damaged", "notAWorkbook" or the limit it exceeds.
[[nodiscard]] inline tl::unexpected<domain::Error> badFile(QString rule, QString detail = {})
{
    return domain::failure(
        domain::ErrorCode::Invalid, QStringLiteral("file"), {}, std::move(rule), std::move(detail));
}

[[nodiscard]] inline tl::unexpected<domain::Error> damagedFile(QString detail)
{
    return badFile(QStringLiteral("damaged"), std::move(detail));
}

[[nodiscard]] inline tl::unexpected<domain::Error> cannotWrite(QString detail)
{
    return domain::failure(domain::ErrorCode::Storage,
                           QStringLiteral("file"),
                           {},
                           QStringLiteral("cannotWrite"),
                           std::move(detail));
}

} // namespace zhuke::exchange
