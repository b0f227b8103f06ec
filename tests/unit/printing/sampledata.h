// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"

namespace zhuke::test {

enum class Sample {
    Real,    // an ordinary client
    Empty,   // a form to fill in by hand
    Overlong // long names, long texts, many rows
};

// Data for one of the forms f1, f2, f3, f4, f4m, f8.
[[nodiscard]] application::FormData sampleForm(const QString &form, Sample sample);

[[nodiscard]] application::PrintStamp sampleStamp();

// Chinese prose of so many characters.
[[nodiscard]] QString prose(int characters);

} // namespace zhuke::test
