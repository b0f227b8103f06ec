// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>

namespace zhuke::presentation {

// An error in words: what happened, what that means for the data, what to do. The details are for
// those who help: folded out and copied.
struct ErrorText
{
    QString what;
    QString meaning;
    QString advice;
    QString details;
};

[[nodiscard]] ErrorText errorText(const domain::Error &error);

// Can a part of the database file no longer be read? Then there is more to offer than words.
[[nodiscard]] bool isDamage(const domain::Error &error);

// The short form that stands beside a field.
[[nodiscard]] QString fieldErrorText(const domain::Error &error);

} // namespace zhuke::presentation
