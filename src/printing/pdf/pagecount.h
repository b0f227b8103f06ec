// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace zhuke::printing {

// Pages of a PDF; nullopt for what cannot be read as one, protected ones included.
[[nodiscard]] std::optional<int> pagesOfPdf(const QByteArray &content);

} // namespace zhuke::printing
