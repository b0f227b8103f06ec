// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/forms/formdata.h"
#include "domain/calendar/quarter.h"
#include "domain/client/clientfile.h"

namespace zhuke::application {

// The contents of the forms about one client, as far as the file's reader sees it. Names are those
// of resources/forms/README.md.

// 附件2 大客户信息管理档案
[[nodiscard]] FormData managementForm(const domain::ClientFile &file, QDate today);

// 附件3 大客户相关人员档案: a block per person. Without `showsSealed` the ● cells say "/" and a
// note says why.
[[nodiscard]] FormData personsForm(const domain::ClientFile &file, bool showsSealed, QDate today);

// 附件4 大客户经理经营档案 of a quarter; figures are counted up to its last day.
[[nodiscard]] FormData quarterForm(const domain::ClientFile &file, domain::Quarter quarter);

// F8 走访记录
[[nodiscard]] FormData visitForm(const domain::ClientFile &file, const domain::Visit &visit);

// "A-00001 云汀置业有限公司(虚构)": outline and messages.
[[nodiscard]] QString subjectOf(const domain::Client &client);

} // namespace zhuke::application
