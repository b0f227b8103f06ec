// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/definition/formdefinition.h"

#include <QByteArray>

namespace zhuke::printing {

// Reads a form definition strictly. Invalid names the JSON place in field ("items[3].row[1].span")
// and the rule: syntax, wrongType, missingKey, unknownKey, outOfRange, badTemplate, spanSum (value:
// the sum), unknownBoxes, oneKind, duplicate, tooWide.
[[nodiscard]] domain::Result<FormDefinition> readDefinition(const QByteArray &json);

} // namespace zhuke::printing
