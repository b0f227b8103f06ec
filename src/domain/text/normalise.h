// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace zhuke::domain {

// NFKC and case fold: the one normalisation of what is searched and of what is asked (decisions
// 21). Doing it twice changes nothing.
[[nodiscard]] QString normaliseForSearch(QStringView text);

// What makes a name the same name (decisions 7): normalised, white space removed, brackets of every
// shape as ( ). Nothing else is folded: 云汀置业有限公司 and 云汀置业集团有限公司 are two legal
// entities.
[[nodiscard]] QString nameKey(QStringView name);

} // namespace zhuke::domain
