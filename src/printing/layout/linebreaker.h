// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/layout/textmeter.h"

#include <utility>
#include <vector>

namespace zhuke::printing {

// Text and the parts of it that should stay on one line (a box and its label, a date).
struct ComposedText
{
    QString text;
    std::vector<std::pair<qsizetype, qsizetype>> unbroken; // from, to (exclusive)
};

// Breaks text into lines of at most the width (mm). Lines end between Chinese characters and at
// spaces as Unicode's rules allow; Latin words, dates, amounts and codes stay whole. Only what is
// wider than a line by itself is broken anywhere.
[[nodiscard]] std::vector<QString>
breakLines(const ComposedText &composed, double width, const TextMeter &meter);

} // namespace zhuke::printing
