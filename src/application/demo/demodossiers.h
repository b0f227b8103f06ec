// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/demo/demoplan.h"
#include "domain/client/clientfile.h"

namespace zhuke::application {

// 附件4 of the six quarters that ended before today, oldest first; a quarter without a visit is
// 本季无经营活动. The file already has its visits.
[[nodiscard]] std::vector<domain::Dossier>
demoDossiers(const ClientPlan &plan, const domain::ClientFile &file, quint64 seed, QDate today);

// Takes nine dossiers out again, one of a client: five of the last quarter, four of earlier ones.
void leaveMissing(std::vector<domain::ClientFile> &files, quint64 seed);

// 会议, 谈话 and 投诉 with their 处理, oldest first.
[[nodiscard]] std::vector<domain::Record>
demoRecords(const ClientPlan &plan, const domain::ClientFile &file, quint64 seed, QDate today);

} // namespace zhuke::application
