// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/client/clientjson.h"

namespace zhuke::application {

// A person with consent, family and decision shares by project name; what may not be seen is null
// and in hidden[].
[[nodiscard]] QJsonObject toJson(const domain::Person &person,
                                 const std::vector<domain::Project> &projects,
                                 const ShownAs &shown);

// persons[] of a client's JSON; decisions[] name projects of the same file.
[[nodiscard]] domain::Result<void> applyPersons(domain::ClientFile &file, const QJsonObject &json);

} // namespace zhuke::application
