// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formprinter.h"
#include "printing/layout/textmeter.h"

namespace zhuke::printing {

// Every character of the forms' data, and of who prints them, that no installed font can show, each
// once per form and field.
[[nodiscard]] std::vector<application::MissingGlyph>
findMissingGlyphs(const std::vector<application::FormData> &forms,
                  const application::PrintStamp &stamp,
                  const TextMeter &meter);

} // namespace zhuke::printing
