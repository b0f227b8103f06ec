// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/pdfformprinter.h"

#include "printing/pdf/missingglyphs.h"
#include "printing/pdf/pdfjob.h"

using namespace Qt::StringLiterals;

namespace zhuke::printing {

using application::FormData;
using application::MissingGlyph;
using application::PrintOptions;
using application::PrintReport;

PdfFormPrinter::PdfFormPrinter(FormLibrary library)
    : m_library(std::move(library))
{}

domain::Result<PrintReport> PdfFormPrinter::print(const std::vector<FormData> &forms,
                                                  const PrintOptions &options) const
{
    if (forms.empty()) {
        return domain::failure(domain::ErrorCode::Invalid, u"forms"_s, {}, u"nothingToPrint"_s);
    }
    const domain::Result<FormFonts> fonts = chooseFonts(options.style.font);
    if (!fonts) {
        return domain::failure(fonts);
    }
    const domain::Result<FormLibrary> library = m_library.with(options.style);
    if (!library) {
        return domain::failure(library);
    }
    return PdfJob(*library, *fonts, options).run(forms);
}

domain::Result<std::vector<MissingGlyph>>
PdfFormPrinter::missingGlyphs(const std::vector<FormData> &forms, const PrintOptions &options) const
{
    const domain::Result<FormFonts> fonts = chooseFonts(options.style.font);
    if (!fonts) {
        return domain::failure(fonts);
    }
    return findMissingGlyphs(forms, options.stamp, TextMeter(*fonts, TextStyle::Body));
}

} // namespace zhuke::printing
