// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/organisation/organisationrepository.h"

namespace zhuke::application {

// Sets the client's unit and manager to those the file names: Invalid "unit" or "manager" for a
// name that is not there, or a manager's name that several units have when no unit is given.
[[nodiscard]] domain::Result<void> lookUpNames(const domain::OrganisationRepository &organisation,
                                               domain::ClientFile &file);

} // namespace zhuke::application
