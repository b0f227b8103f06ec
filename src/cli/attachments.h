// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/common/result.h"

#include <QJsonObject>

namespace zhuke::cli {

// Takes the files that attachments[] of a client's JSON names by "path" (relative to the JSON file)
// into what is to be stored; entries without a path are those already there and are left alone.
[[nodiscard]] domain::Result<void>
takeAttachments(domain::ClientFile &file, const QJsonObject &json, const QString &jsonPath);

} // namespace zhuke::cli
