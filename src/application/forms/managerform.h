// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "domain/calendar/quarter.h"
#include "domain/client/clientfile.h"

#include <vector>

namespace zhuke::application {

// 附件4 大客户经理经营档案 as one form per client manager (f4m): a block per client, in the order
// of the files; the managers in the order they first appear, clients without one last.
[[nodiscard]] std::vector<FormData> managerForms(const std::vector<domain::ClientFile> &files,
                                                 domain::Quarter quarter);

} // namespace zhuke::application
