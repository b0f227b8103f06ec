// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/formprinter.h"
#include "printing/layout/textmeter.h"

namespace zhuke::printing {

// Every character of the form's data that no installed font can show, each once per field.
[[nodiscard]] std::vector<application::MissingGlyph>
findMissingGlyphs(const application::FormData &form, const TextMeter &meter);

} // namespace zhuke::printing
