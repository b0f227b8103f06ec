// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/ziparchive.h"

#include <vector>

namespace zhuke::exchange {

enum class NumberShape { Plain, Date, Percent };

// What a number format makes of a number.
[[nodiscard]] NumberShape shapeOfFormat(QStringView formatCode);
// The formats that spreadsheet programs know without spelling them out, those of Chinese included.
[[nodiscard]] NumberShape shapeOfBuiltIn(int formatId);

// The shape of every cell style of a workbook, by its index.
[[nodiscard]] domain::Result<std::vector<NumberShape>> readXlsxStyles(ZipArchive &archive,
                                                                      const QString &part);

} // namespace zhuke::exchange
