// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paint/fontcharacters.h"
#include "printing/pdf/pdfcontents.h"

namespace zhuke::printing {

// Qt's PDF at source becomes the finished one at target (another file). Answers whether the text
// layer is exact; throws std::exception as libqpdf does. (This and its neighbours that include
// libqpdf are compiled as C++17: clang 14 cannot read libqpdf's headers as C++20.)
[[nodiscard]] bool rewritePdf(const QString &source,
                              const QString &target,
                              const std::vector<FontCharacters> &fonts,
                              const PdfFinish &finish);

} // namespace zhuke::printing
