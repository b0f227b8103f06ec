// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace zhuke::domain {

// Names with the same key may be one organisation: a warning, never an identity (decisions 7). The
// key is made so:
//  1. the name key, its brackets taken out; what they hold is kept at the end unless it is a place
//     (四川) or a legal form (集团);
//  2. without 中国, a province (四川, 四川省) and a city or county that says so (成都市) at the
//     beginning, and without legal forms at the end (有限公司, 股份, 集团, …), as long as two
//     characters remain each time;
//  3. the likeliest toneless pinyin of the rest, so that 云汀 and 云亭 meet.
// Empty for a name without letters and digits.
[[nodiscard]] QString nearNameKey(QStringView name);

} // namespace zhuke::domain
