// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/page.h"
#include "unit/printing/sampledata.h"

#include <vector>

namespace zhuke::test {

// Pages of a built-in form; the test fails when there are none.
[[nodiscard]] std::vector<printing::Page> pagesOf(const application::FormData &data);

// Pages of a definition given as JSON: its items, three columns of 40 mm.
[[nodiscard]] std::vector<printing::Page> pagesOf(const QByteArray &items,
                                                  const application::FormData &data);

// The cell that shows a field on these pages; null if there is none.
[[nodiscard]] const printing::PageCell *cellOf(const std::vector<printing::Page> &pages,
                                               const printing::FieldRef &field);

// All text of a page's table and furniture, cell by cell.
[[nodiscard]] QStringList textsOf(const printing::Page &page);

} // namespace zhuke::test
