// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"

namespace zhuke::test {

[[nodiscard]] QString sampleClientName(bool overlong);

// The same rows so many times.
[[nodiscard]] std::vector<application::FormData::Values>
repeated(const std::vector<application::FormData::Values> &rows, int times);

void fillRollup(application::FormData &data, bool overlong);  // 附件1
void fillPersons(application::FormData &data, bool overlong); // 附件3
void fillQuarter(application::FormData &data, bool overlong); // 附件4
void fillManager(application::FormData &data, bool overlong); // 附件4 of a client manager
void fillVisit(application::FormData &data, bool overlong);   // F8

} // namespace zhuke::test
