// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"
#include "exchange/workbook/readlimits.h"

namespace zhuke::exchange {

// Reads text tables: UTF-8 or UTF-16 by byte order mark, else UTF-8 when valid, else GB18030 (what
// Chinese Excel writes); comma, semicolon or tab, whichever divides the first lines evenly; quotes
// as in RFC 4180. Gives one sheet named after the file; all cells are Text; a record counts as one
// row, blank lines too, as a spreadsheet program numbers them.
class CsvReader : public application::WorkbookReader
{
public:
    explicit CsvReader(const ReadLimits &limits = {})
        : m_limits(limits)
    {}

    [[nodiscard]] domain::Result<application::Workbook> read(const QString &path) const override;

private:
    ReadLimits m_limits;
};

} // namespace zhuke::exchange
