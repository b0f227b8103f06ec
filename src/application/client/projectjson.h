// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/common/result.h"

#include <QJsonObject>

namespace zhuke::application {

// A project with its contracts, supplements, receipts and follow-ups.
[[nodiscard]] QJsonObject toJson(const domain::Project &project);

// projects[] of a client's JSON.
[[nodiscard]] domain::Result<void> applyProjects(domain::ClientFile &file, const QJsonObject &json);

} // namespace zhuke::application
