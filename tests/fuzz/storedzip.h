// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace zhuke::fuzz {

// A zip of the parts that the text lists, not packed, its check sums right: a line "=== NAME"
// begins each. A fuzzer changes such a text where it would only ever break a packed file.
[[nodiscard]] bool isPartList(const QByteArray &text);
[[nodiscard]] QByteArray storedZip(const QByteArray &text);

} // namespace zhuke::fuzz
