// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"

namespace zhuke::test {

// Fills what the form named in data shows.
void fillForm(application::FormData &data, bool overlong);

} // namespace zhuke::test
