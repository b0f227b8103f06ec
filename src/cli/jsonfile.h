// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/result.h"

#include <QJsonObject>
#include <QString>

namespace zhuke::cli {

// The object a JSON file holds. Storage "unreadableFile" when it cannot be read; Invalid "notJson"
// with the place of the fault when it is not one; numbers beyond what JSON's doubles hold exactly
// keep their value.
[[nodiscard]] domain::Result<QJsonObject> readJsonFile(const QString &path);

} // namespace zhuke::cli
