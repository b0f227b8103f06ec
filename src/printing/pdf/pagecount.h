// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QByteArray>

namespace zhuke::printing {

// Pages of a PDF. Invalid with rule "damagedPdf" for what cannot be read as one, protected ones
// included.
[[nodiscard]] domain::Result<int> pagesOfPdf(const QByteArray &content);

} // namespace zhuke::printing
