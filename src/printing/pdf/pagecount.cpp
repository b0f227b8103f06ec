// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pagecount.h"

#include <qpdf/QPDF.hh>

#include <exception>

namespace zhuke::printing {

std::optional<int> pagesOfPdf(const QByteArray &content)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile(
            "attachment", content.constData(), static_cast<std::size_t>(content.size()));
        return static_cast<int>(pdf.getAllPages().size());
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

} // namespace zhuke::printing
