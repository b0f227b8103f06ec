// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "domain/client/clientfile.h"

#include <vector>

namespace zhuke::application {

// 附件1 大客户档案汇总表 (K14): a sheet per unit and one for the whole company, of the clients
// numbered by `day`, in the order level, grade, serial; follow-on amounts counted to that day,
// everything else as it is now (decisions 36).
[[nodiscard]] std::vector<FormData>
rollupForms(const std::vector<domain::ClientFile> &files, const QString &company, QDate day);

} // namespace zhuke::application
