// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QByteArray>
#include <QString>

namespace zhuke::exchange {

// Byte order mark, else UTF-8 when valid, else GB18030; Invalid with rule "encoding" when it is
// none of them, "notAWorkbook" when it holds control characters as only binary files do.
[[nodiscard]] domain::Result<QString> decodeTable(const QByteArray &bytes);

} // namespace zhuke::exchange
