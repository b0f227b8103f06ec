// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/table/workbook.h"

#include <QIODevice>

namespace zhuke::exchange {

// UTF-8 with byte order mark, CRLF, commas. Text that a spreadsheet program would take for a
// formula gets an apostrophe before it (formulaguard.h).
[[nodiscard]] domain::Result<void> writeCsvTable(QIODevice &file,
                                                 const application::TableSheet &sheet);

} // namespace zhuke::exchange
