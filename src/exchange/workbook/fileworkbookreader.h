// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"
#include "exchange/workbook/readlimits.h"

namespace zhuke::exchange {

// Takes a file for what it holds, whatever its name: .xlsx, or else a text table. Refuses the old
// binary format ("oldExcelFormat"), workbooks behind a password ("passwordProtected") and markup
// such as web pages saved as .xls ("notAWorkbook").
class FileWorkbookReader : public application::WorkbookReader
{
public:
    explicit FileWorkbookReader(const ReadLimits &limits = {})
        : m_limits(limits)
    {}

    [[nodiscard]] domain::Result<application::Workbook> read(const QString &path) const override;

private:
    ReadLimits m_limits;
};

} // namespace zhuke::exchange
