// SPDX-FileCopyrightText: 2026 The Zhuke authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/client/clientfile.h"
#include "domain/organisation/accessscope.h"
#include "presentation/client/factsheet.h"

#include <QSet>

namespace zhuke::presentation {

// Who looks at the persons, and how far they are uncovered.
struct PersonsShown
{
    domain::AccessScope scope;
    QSet<QString> revealed; // uids
    bool mayErase = false;
};

// The tabs of a client's dossier that are read, not edited. Sealed values that the scope does not
// open show as （未授权）, the others masked until they are revealed (PI-D8). Actions of a person's
// card: reveal, mask, erase.
[[nodiscard]] FactSheet personsSheet(const domain::ClientFile &file, const PersonsShown &shown);
[[nodiscard]] FactSheet projectsSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet recordsSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet creditSheet(const domain::ClientFile &file);
[[nodiscard]] FactSheet quartersSheet(const domain::ClientFile &file);

} // namespace zhuke::presentation
