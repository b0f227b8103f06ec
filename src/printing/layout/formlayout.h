// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "printing/definition/formdefinition.h"
#include "printing/layout/page.h"
#include "printing/layout/textmeter.h"

namespace zhuke::printing {

// Definition and data become pages. Belongs to the thread that made it.
class FormLayout
{
public:
    explicit FormLayout(const FormFonts &fonts);

    // Invalid f1_columns when the optional columns asked for are unknown or too wide.
    [[nodiscard]] domain::Result<std::vector<Page>>
    pages(const FormDefinition &definition,
          const application::FormData &data,
          const application::PrintStamp &stamp) const;

    [[nodiscard]] const TextMeters &meters() const { return m_meters; }

private:
    TextMeters m_meters;
};

} // namespace zhuke::printing
