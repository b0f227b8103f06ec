// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "application/forms/formstyle.h"
#include "application/ports/progress.h"
#include "domain/common/result.h"

#include <vector>

namespace zhuke::application {

struct PrintOptions
{
    QString path;         // the PDF to write; replaced only when everything has succeeded
    bool archive = false; // 归档版: PDF/A-1b
    PrintStamp stamp;     // for the footer
    QString title;        // document metadata
    QString author;
    FormStyle style;
    // Forms done and forms in all; false stops the job, which then answers Cancelled.
    Progress progress;
};

// A character that no installed font can show, and where it stands.
struct MissingGlyph
{
    QString form;    // empty: on all of them
    QString subject; // FormData.subject
    QString
        field; // name, or group.name of a repeated row; "stamp.user": who printed, in the footer
    QString character;

    friend bool operator==(const MissingGlyph &, const MissingGlyph &) = default;
};

struct PrintReport
{
    int pages = 0;
    std::vector<int> pagesOfForm; // in the order of the forms given
    QString family;               // the family the forms were set in
    bool fallbackFont = false;    // no form_font is set, and 宋体 is not installed
    bool textIsExact = true;      // false: searching and copying in the PDF is not reliable
    std::vector<MissingGlyph> missing;
};

class FormPrinter
{
public:
    virtual ~FormPrinter() = default;
    FormPrinter() = default;
    FormPrinter(const FormPrinter &) = delete;
    FormPrinter &operator=(const FormPrinter &) = delete;

    // All forms into one PDF with bookmarks (group, form). Characters without a glyph: an archive
    // copy is refused (Invalid, rule missingGlyph, value the characters, field the first place,
    // detail every place), an ordinary print reports them.
    [[nodiscard]] virtual domain::Result<PrintReport> print(const std::vector<FormData> &forms,
                                                            const PrintOptions &options) const = 0;

    // What print would report as missing, for the preview's warning.
    [[nodiscard]] virtual domain::Result<std::vector<MissingGlyph>>
    missingGlyphs(const std::vector<FormData> &forms, const PrintOptions &options) const = 0;
};

} // namespace zhuke::application
