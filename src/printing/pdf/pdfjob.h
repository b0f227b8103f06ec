// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formprinter.h"
#include "printing/definition/formlibrary.h"
#include "printing/layout/formlayout.h"
#include "printing/paint/pagepainter.h"
#include "printing/pdf/pdfcontents.h"

#include <QPdfWriter>
#include <QTemporaryFile>

namespace zhuke::printing {

// One run of the printer: paints into a file beside the target, then finishes it there.
class PdfJob
{
public:
    PdfJob(const FormLibrary &library,
           const FormFonts &fonts,
           const application::PrintOptions &options);

    [[nodiscard]] domain::Result<application::PrintReport>
    run(const std::vector<application::FormData> &forms);

private:
    [[nodiscard]] domain::Result<void> paintAll(const std::vector<application::FormData> &forms);
    [[nodiscard]] domain::Result<void>
    paintForm(QPdfWriter &writer, QPainter &painter, const application::FormData &form);
    [[nodiscard]] bool beginPage(QPdfWriter &writer, QPainter &painter, const Page &page) const;
    [[nodiscard]] domain::Result<void> finish();
    [[nodiscard]] tl::unexpected<domain::Error> storageFailure(const QString &detail) const;

    const FormLibrary &m_library;
    const application::PrintOptions &m_options;
    FormLayout m_layout;
    PagePainter m_painter;
    GlyphLog m_log;
    QTemporaryFile m_painted;
    std::vector<ContentsEntry> m_contents;
    application::PrintReport m_report;
};

} // namespace zhuke::printing
