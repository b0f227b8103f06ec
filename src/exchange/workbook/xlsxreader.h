// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"
#include "exchange/workbook/readlimits.h"

namespace zhuke::exchange {

// Reads .xlsx strictly and whole: a file with any damaged or oversized part gives nothing. Hidden
// sheets and rows are read as the others; sheets of charts are left out.
class XlsxReader : public application::WorkbookReader
{
public:
    explicit XlsxReader(const ReadLimits &limits = {})
        : m_limits(limits)
    {}

    [[nodiscard]] domain::Result<application::Workbook> read(const QString &path) const override;

private:
    ReadLimits m_limits;
};

} // namespace zhuke::exchange
