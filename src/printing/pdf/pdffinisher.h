// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"
#include "printing/paint/glyphlog.h"
#include "printing/pdf/pdfcontents.h"

namespace zhuke::printing {

// Qt's PDF at source becomes the finished one at target (another file): exact text, outline,
// labels, metadata, on the disk when it returns. Answers whether the text layer is exact. Storage
// when libqpdf or the disk refuses.
[[nodiscard]] domain::Result<bool> finishPdf(const QString &source,
                                             const QString &target,
                                             const GlyphLog &log,
                                             const PdfFinish &finish);

} // namespace zhuke::printing
