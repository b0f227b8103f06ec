// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>

namespace zhuke::printing {

// The PostScript name a font states in its own table, as PDF files name it; empty if it states
// none.
[[nodiscard]] QByteArray postscriptName(const QRawFont &font);

// The same from the table's bytes.
[[nodiscard]] QByteArray postscriptNameIn(const QByteArray &nameTable);

} // namespace zhuke::printing
