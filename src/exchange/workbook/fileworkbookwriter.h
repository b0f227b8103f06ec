// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"

namespace zhuke::exchange {

// Writes .xlsx or .csv as the ending says; the file stands there whole or not at all, and what
// stood there before stays until then.
class FileWorkbookWriter : public application::WorkbookWriter
{
public:
    [[nodiscard]] domain::Result<void>
    write(const QString &path, const std::vector<application::TableSheet> &sheets) const override;
};

} // namespace zhuke::exchange
