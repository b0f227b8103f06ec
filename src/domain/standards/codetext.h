// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace zhuke::domain {

// A code as typed without what typing adds: width, case, white space and hyphens of any length.
[[nodiscard]] QString compactCode(QStringView text);

} // namespace zhuke::domain
