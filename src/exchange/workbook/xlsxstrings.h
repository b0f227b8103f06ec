// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/xmlpart.h"

#include <vector>

namespace zhuke::exchange {

// The text of an element with plain (t) or rich (r/t) content, without its phonetic guide (rPh).
[[nodiscard]] QString readXlsxText(XmlPart &xml);

// Resolves the _x000D_ way of writing characters that XML cannot hold.
[[nodiscard]] QString withoutEscapes(QString text);
// Writes them so, and what only looks like it.
[[nodiscard]] QString withEscapes(QString text);

[[nodiscard]] domain::Result<std::vector<QString>> readXlsxStrings(ZipArchive &archive,
                                                                   const QString &part);

} // namespace zhuke::exchange
