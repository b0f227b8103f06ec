// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QString>
#include <QStringView>

namespace zhuke::domain {

// Each takes full-width characters, blanks and, for telephones, +86 or 0086, and gives the stored
// form; Invalid with the rule named here.

// 14200000002; "notAMobile". No lists of carriers: those age.
[[nodiscard]] Result<QString> parseMobile(QStringView text);

// 0399-2000355, 010-62000000-123, 400-123-4567 or a mobile number; "notAPhone".
[[nodiscard]] Result<QString> parsePhone(QStringView text);

// 990001; "notAPostcode". It has nothing to do with the codes of regions.
[[nodiscard]] Result<QString> parsePostcode(QStringView text);

// c1@example.com; "notAnEmail". The domain in lower case.
[[nodiscard]] Result<QString> parseEmail(QStringView text);

// 142 0000 0002; anything that is not a mobile number as it is.
[[nodiscard]] QString printedMobile(QStringView number);

// For readers without the right: 138****5678; of a number with fewer than eight digits only the
// last two stay.
[[nodiscard]] QString maskPhone(QStringView number);

// 张*, however long the name.
[[nodiscard]] QString maskName(QStringView name);

} // namespace zhuke::domain
