// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/organisation/accessscope.h"
#include "presentation/client/factsheet.h"

namespace zhuke::presentation {

// The tabs of a client's dossier that are read, not edited. Sealed values that the scope does not
// open show as （未授权）.
[[nodiscard]] FactSheet personsSheet(const domain::ClientFile &file,
                                     const domain::AccessScope &scope);
[[nodiscard]] FactSheet projectsSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet recordsSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet creditSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet quartersSheet(const domain::ClientFile &file);

} // namespace zhuke::presentation
