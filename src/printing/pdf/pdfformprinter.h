// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formprinter.h"
#include "printing/definition/formlibrary.h"
#include "printing/layout/formlayout.h"

namespace zhuke::printing {

// Prints forms into one PDF: one painting job, then the text layer, outline and metadata are mended
// and the file renamed into place. Reentrant; fonts are made anew for each job.
class PdfFormPrinter : public application::FormPrinter
{
public:
    explicit PdfFormPrinter(FormLibrary library);

    [[nodiscard]] domain::Result<application::PrintReport>
    print(const std::vector<application::FormData> &forms,
          const application::PrintOptions &options) const override;

    [[nodiscard]] domain::Result<std::vector<application::MissingGlyph>>
    missingGlyphs(const std::vector<application::FormData> &forms,
                  const application::PrintOptions &options) const override;

    [[nodiscard]] const FormLibrary &library() const { return m_library; }

private:
    FormLibrary m_library;
};

} // namespace zhuke::printing
