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
    const domain::Result<FormFonts> fonts = chooseFonts(options.formFont);
    if (!fonts) {
        return domain::failure(fonts);
    }
    return PdfJob(m_library, *fonts, options).run(forms);
}

domain::Result<std::vector<MissingGlyph>>
PdfFormPrinter::missingGlyphs(const std::vector<FormData> &forms, const QString &formFont) const
{
    const domain::Result<FormFonts> fonts = chooseFonts(formFont);
    if (!fonts) {
        return domain::failure(fonts);
    }
    const TextMeter meter(*fonts, TextStyle::Body);
    std::vector<MissingGlyph> all;
    for (const FormData &form : forms) {
        const std::vector<MissingGlyph> found = findMissingGlyphs(form, meter);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace zhuke::printing
